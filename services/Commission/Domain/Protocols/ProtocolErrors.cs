namespace KazMigration.Commission.Domain;

/// <summary>Errors of sittings and protocols.</summary>
public static class ProtocolErrors
{
    public static readonly ErrorCode NotFound = new("protocol-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode SittingNotValid = new("sitting-not-valid", ErrorKind.RuleRefuses, LegalBasis.Order236("6"));
    public static readonly ErrorCode QuorumNotReached = new("quorum-not-reached", ErrorKind.RuleRefuses, LegalBasis.Order236("9"));
    public static readonly ErrorCode NotAnAttendee = new("not-an-attendee", ErrorKind.Forbidden, LegalBasis.Order236("9"));
}
