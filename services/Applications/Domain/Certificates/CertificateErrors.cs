namespace KazMigration.Applications.Domain.Certificates;

/// <summary>Why a certificate is not shown.</summary>
public static class CertificateErrors
{
    public static readonly ErrorCode NotFound = new("certificate-not-found", ErrorKind.NotFound);

    /// <summary>Unknown number and wrong code alike, so that numbers cannot be probed.</summary>
    public static readonly ErrorCode NotVerified = new("certificate-not-verified", ErrorKind.NotFound);

    /// <summary>Replaced, revoked or past its term.</summary>
    public static readonly ErrorCode NotInForce = new("certificate-not-in-force", ErrorKind.Conflict, LegalBasis.Order236("16, 22, 22-1, 23"));

    /// <summary>Nothing is to be restored.</summary>
    public static readonly ErrorCode NotRevoked = new("certificate-not-revoked", ErrorKind.Conflict, RestorationPolicy.Basis);

    /// <summary>The complaint named does not set the revocation aside.</summary>
    public static readonly ErrorCode NoGroundToRestore = new("no-ground-to-restore", ErrorKind.RuleRefuses, RestorationPolicy.Basis);

    /// <summary>The employment contract had ended before the decision.</summary>
    public static readonly ErrorCode NothingToExtend = new("certificate-not-extended", ErrorKind.Conflict, LegalBasis.Order236("16"));
}
