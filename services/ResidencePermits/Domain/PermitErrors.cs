namespace KazMigration.ResidencePermits.Domain;

/// <summary>Why an application for a permit is not accepted, or a step not possible.</summary>
public static class PermitErrors
{
    /// <summary>No act at hand sets the term of the decision: it is configuration.</summary>
    public static readonly LegalBasis TermBasis = new("992", Order992.Edition, "term of the service (configuration, unconfirmed)");

    /// <summary>No act at hand sets the term of the permit either.</summary>
    public static readonly LegalBasis PermitTermBasis = new("992", Order992.Edition, "term of the permit (configuration, unconfirmed)");

    public static readonly ErrorCode NotFound = new("permit-application-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode StaleVersion = new("stale-version", ErrorKind.Stale);
    public static readonly ErrorCode AlreadyEnded = new("permit-application-already-ended", ErrorKind.Conflict);
    public static readonly ErrorCode NotAgreed = new("permit-not-agreed", ErrorKind.Conflict, Grounds.Ground.NegativeAnswer.LegalBasis);

    /// <summary>Acceptance is refused: the set is incomplete or holds something past its validity.</summary>
    public static readonly ErrorCode DocumentsMissing = new("documents-missing", ErrorKind.RuleRefuses, Papers.PaperCheck.AcceptanceBasis);
    public static readonly ErrorCode NotOwnIin = new("not-own-iin", ErrorKind.Forbidden, Order992.Row8("filing"));

    /// <summary>A decision cites grounds that are not listed, cannot carry it, or spare the person.</summary>
    public static readonly ErrorCode GroundsNotListed = new("grounds-not-listed", ErrorKind.RuleRefuses, Order992.Grounds);

    public static readonly ErrorCode PermitNotFound = new("permit-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode NotInForce = new("permit-not-in-force", ErrorKind.Conflict, Order992.Grounds);

    /// <summary>Unknown number and wrong code alike, so that numbers cannot be probed.</summary>
    public static readonly ErrorCode NotVerified = new("permit-not-verified", ErrorKind.NotFound);

    /// <summary>An exit of who is abroad, or an entry of who is here.</summary>
    public static readonly ErrorCode MovementOutOfTurn = new("movement-out-of-turn", ErrorKind.Conflict, Grounds.Ground.Residence.LegalBasis);

    /// <summary>A movement before the permit, or before the movement registered last.</summary>
    public static readonly ErrorCode MovementTooEarly = new("movement-too-early", ErrorKind.RuleRefuses, Grounds.Ground.Residence.LegalBasis);
}
