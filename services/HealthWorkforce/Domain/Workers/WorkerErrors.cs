namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>Errors of the register.</summary>
public static class WorkerErrors
{
    public static readonly ErrorCode NotFound = new("health-worker-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode WorkplaceNotFound = new("workplace-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode AlreadyWorksThere = new("already-works-there", ErrorKind.Conflict, Order253.Basis("8, 13)"));
    public static readonly ErrorCode AlreadyLeft = new("workplace-already-left", ErrorKind.Conflict, Order253.Basis("9"));
    public static readonly ErrorCode TakenBack = new("workplace-taken-back", ErrorKind.Conflict, Order253.Basis("9"));
    public static readonly ErrorCode TransferredSince = new("workplace-transferred-since", ErrorKind.Conflict, Order253.Basis("9"));
    public static readonly ErrorCode HeldAgainSince = new("workplace-held-again-since", ErrorKind.Conflict, Order253.Basis("8, 13)"));
    public static readonly ErrorCode NothingChanges = new("nothing-changes", ErrorKind.RuleRefuses, Order253.Basis("9"));
    public static readonly ErrorCode SamePosition = new("same-position", ErrorKind.RuleRefuses, Order253.Basis("9"));
    public static readonly ErrorCode OrganisationMissing = new("organisation-missing", ErrorKind.Forbidden);
    public static readonly ErrorCode StaleVersion = new("stale-version", ErrorKind.Stale);
    public static readonly ErrorCode PositionsUnavailable = new("positions-unavailable", ErrorKind.Unavailable);

    /// <summary>The last day of a workplace before its first one.</summary>
    public static readonly Error EndBeforeStart =
        new ErrorCode("validation-failed", ErrorKind.RuleRefuses).With([new Fault("/on", "endBeforeStart", Order253.Basis("9"))]);
}
