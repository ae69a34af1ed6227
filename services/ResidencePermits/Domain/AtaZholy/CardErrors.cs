namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>Why an application for the card is not accepted, a step not possible, or a card not shown.</summary>
public static class CardErrors
{
    public static readonly ErrorCode ApplicationNotFound = new("card-application-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode StaleVersion = new("stale-version", ErrorKind.Stale);
    public static readonly ErrorCode DocumentsMissing = new("documents-missing", ErrorKind.RuleRefuses, AtaZholyBasis.Slides("document 1-2"));
    public static readonly ErrorCode NotOwnIin = new("not-own-iin", ErrorKind.Forbidden);
    public static readonly ErrorCode NotRegistered = new("card-application-not-registered", ErrorKind.Conflict, AtaZholyBasis.Reported("requests"));
    public static readonly ErrorCode NotUnderCheck = new("card-application-not-under-check", ErrorKind.Conflict, AtaZholyBasis.Reported("answers"));
    public static readonly ErrorCode AlreadyAnswered = new("card-body-already-answered", ErrorKind.Conflict, AtaZholyBasis.Reported("answers"));
    public static readonly ErrorCode NotOwnAnswer = new("card-answer-of-another-body", ErrorKind.Forbidden, AtaZholyBasis.Reported("answers"));
    public static readonly ErrorCode NotAwaitingIin = new("card-application-not-awaiting-iin", ErrorKind.Conflict, AtaZholyBasis.Reported("decision"));
    public static readonly ErrorCode NotAwaitingDecision = new("card-application-not-awaiting-decision", ErrorKind.Conflict, AtaZholyBasis.Reported("decision"));
    public static readonly ErrorCode AlreadyEnded = new("card-application-already-ended", ErrorKind.Conflict);

    /// <summary>Open reading: a body's objection leaves only the refusal.</summary>
    public static readonly ErrorCode BodyObjects = new("card-body-objects", ErrorKind.RuleRefuses, AtaZholyBasis.Reported("answers"));
    public static readonly ErrorCode PassportExpired = new("card-passport-expired", ErrorKind.RuleRefuses, AtaZholyBasis.Reported("term of the card"));
    public static readonly ErrorCode CardNotFound = new("card-not-found", ErrorKind.NotFound);

    /// <summary>Unknown number and wrong code alike, so that numbers cannot be probed.</summary>
    public static readonly ErrorCode CardNotVerified = new("card-not-verified", ErrorKind.NotFound);
    public static readonly ErrorCode CardNotInForce = new("card-not-in-force", ErrorKind.Conflict, AtaZholyBasis.Slides("invalidity 1"));
    public static readonly ErrorCode EntryRegistered = new("card-entry-registered", ErrorKind.Conflict, AtaZholyBasis.Slides("permit 1"));
}
