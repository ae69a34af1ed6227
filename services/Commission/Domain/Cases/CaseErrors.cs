namespace KazMigration.Commission.Domain;

/// <summary>Errors of cases.</summary>
public static class CaseErrors
{
    public static readonly ErrorCode NotFound = new("commission-case-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode FindingsClosed = new("findings-closed", ErrorKind.Conflict, LegalBasis.Order236("9"));
    public static readonly ErrorCode NotAssessed = new("case-not-assessed", ErrorKind.Conflict, LegalBasis.Order236("9"));
    public static readonly ErrorCode AlreadyProtocolled = new("case-already-protocolled", ErrorKind.Conflict, LegalBasis.Order236("9"));
    public static readonly ErrorCode NotBeingSigned = new("case-not-being-signed", ErrorKind.Conflict, LegalBasis.Order236("9"));
    public static readonly ErrorCode NotDecided = new("case-not-decided", ErrorKind.Conflict, LegalBasis.Order236("24, 26"));
    public static readonly ErrorCode Withdrawn = new("case-withdrawn", ErrorKind.Conflict);
}
