namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>Errors of continuous professional development.</summary>
public static class CpdErrors
{
    public static readonly ErrorCode NotFound = new("cpd-result-not-found", ErrorKind.NotFound);

    /// <summary>The result, or a document of it, does not meet its criterion: every fault is named.</summary>
    public static readonly ErrorCode NotMet = new("cpd-criterion-not-met", ErrorKind.RuleRefuses, Order283.Basis("11"));

    /// <summary>A step that the state of the result does not allow.</summary>
    public static readonly ErrorCode WrongStatus = new("cpd-result-in-another-state", ErrorKind.Conflict, Order283.Basis("8"));

    /// <summary>There is nothing to draw up the form of.</summary>
    public static readonly ErrorCode NothingConfirmed = new("cpd-nothing-confirmed", ErrorKind.Conflict, Order283.Basis("10"));

    public static readonly ErrorCode FormNotFound = new("cpd-form-not-found", ErrorKind.NotFound);
}
