namespace KazMigration.Applications.Domain.Certificates;

/// <summary>Why a certificate is not shown.</summary>
public static class CertificateErrors
{
    public static readonly ErrorCode NotFound = new("certificate-not-found", ErrorKind.NotFound);

    /// <summary>Unknown number and wrong code alike, so that numbers cannot be probed.</summary>
    public static readonly ErrorCode NotVerified = new("certificate-not-verified", ErrorKind.NotFound);
}
