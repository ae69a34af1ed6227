namespace KazMigration.Applications.Domain.Applications;

/// <summary>Why an application is not accepted or a step not possible.</summary>
public static class ApplicationErrors
{
    public static readonly ErrorCode NotFound = new("application-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode StaleVersion = new("stale-version", ErrorKind.Stale);
    public static readonly ErrorCode NotAwaitingForwarding = new("application-not-awaiting-forwarding", ErrorKind.Conflict, LegalBasis.Order236("7"));
    public static readonly ErrorCode NotForCommission = new("application-not-for-commission", ErrorKind.Conflict, LegalBasis.Order236("16, 22, 22-1"));
    public static readonly ErrorCode NotForOfficer = new("application-not-for-officer", ErrorKind.Conflict, LegalBasis.Order236("7, 11"));
    public static readonly ErrorCode NotUnderReview = new("application-not-under-review", ErrorKind.Conflict, LegalBasis.Order236("11"));
    public static readonly ErrorCode NotAwaitingSignature = new("application-not-awaiting-signature", ErrorKind.Conflict, LegalBasis.Order236("11"));
    public static readonly ErrorCode NotRefused = new("application-not-refused", ErrorKind.Conflict, LegalBasis.Order236("24, 26"));
    public static readonly ErrorCode AlreadyEnded = new("application-already-ended", ErrorKind.Conflict);

    /// <summary>Acceptance is refused: the set is incomplete or holds something past its validity (annex 2, row 9).</summary>
    public static readonly ErrorCode DocumentsMissing = new("documents-missing", ErrorKind.RuleRefuses, DocumentRequirements.AcceptanceBasis);
    public static readonly ErrorCode NotOwnIin = new("not-own-iin", ErrorKind.Forbidden, LegalBasis.Order236("3"));
    public static readonly ErrorCode AuthorityExpired = new("authority-expired", ErrorKind.RuleRefuses, LegalBasis.Order236("3"));
    public static readonly ErrorCode TermNotFound = new("term-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode SigningUnavailable = new("signing-unavailable", ErrorKind.Unavailable, LegalBasis.Order236("13"));
    public static readonly ErrorCode ProfessionsUnavailable = new("professions-unavailable", ErrorKind.Unavailable);
}
