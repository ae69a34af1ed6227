namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>Errors of qualification levels.</summary>
public static class LevelErrors
{
    public static readonly ErrorCode NotFound = new("level-claim-not-found", ErrorKind.NotFound);

    /// <summary>A claim in the same specialty or specialisation waits for its decision.</summary>
    public static readonly ErrorCode ClaimWaits = new("level-claim-waits", ErrorKind.Conflict);

    public static readonly ErrorCode AlreadyDecided = new("level-claim-decided", ErrorKind.Conflict);

    /// <summary>A level is not given while a condition is not met; each one is named.</summary>
    public static readonly ErrorCode ConditionsNotMet = new("level-conditions-not-met", ErrorKind.RuleRefuses, Order283.Basis("12, 19"));
}
