namespace KazMigration.HealthWorkforce.Domain.Reports;

/// <summary>A month of which the national coordinator owes a report (Order 66, p. 6). Nothing is decided by a missed one: it stays until it is made.</summary>
public sealed class ReportTerm : RunningTerm, IVersioned
{
    /// <summary>Name of the term in events and answers.</summary>
    public const string Name = "monthlyReport";

    private ReportTerm()
    {
    }

    public ReportTerm(DateOnly month, ReportSchedule schedule) : base(schedule.DueOn(month))
    {
        Id = Guid.CreateVersion7();
        Month = month;
    }

    public Guid Id { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>The report; null while it is owed.</summary>
    public Guid? ReportId { get; private set; }

    public long Version { get; private set; }

    protected override bool Runs => ReportId is null;

    internal void Met(RegisterReport report) => ReportId = report.Id;
}
