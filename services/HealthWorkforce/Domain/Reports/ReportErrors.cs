namespace KazMigration.HealthWorkforce.Domain.Reports;

/// <summary>Errors of reports.</summary>
public static class ReportErrors
{
    public static readonly ErrorCode NotFound = new("register-report-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode AlreadyMade = new("month-already-reported", ErrorKind.Conflict, Order253.Basis("6"));
    public static readonly ErrorCode EarlierFirst = new("earlier-month-not-reported", ErrorKind.Conflict, Order253.Basis("6"));
    public static readonly ErrorCode NotEnded = new("month-not-ended", ErrorKind.RuleRefuses, Order253.Basis("6"));
}
