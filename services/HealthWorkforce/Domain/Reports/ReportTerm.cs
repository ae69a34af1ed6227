namespace KazMigration.HealthWorkforce.Domain.Reports;

/// <summary>What was told of a report's term.</summary>
public enum ReportNotice { None, Approaching, Missed }

/// <summary>A month of which the national coordinator owes a report (Order 66, p. 6). Nothing is decided by a missed one: it stays until it is made.</summary>
public sealed class ReportTerm : IVersioned
{
    /// <summary>Name of the term in events and answers.</summary>
    public const string Name = "monthlyReport";

    private ReportTerm()
    {
    }

    public ReportTerm(DateOnly month, ReportSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        Id = Guid.CreateVersion7();
        (Month, DueOn) = (month, schedule.DueOn(month));
    }

    public Guid Id { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    public DateOnly DueOn { get; private set; }

    public ReportNotice Notice { get; private set; }

    /// <summary>The report; null while it is owed.</summary>
    public Guid? ReportId { get; private set; }

    public long Version { get; private set; }

    /// <summary>What is to be told of it today, each once; one found missed is no longer told of as approaching.</summary>
    public ReportNotice? GiveNotice(DateOnly today, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var due = today > DueOn ? ReportNotice.Missed : calendar.NextWorkingDay(today) >= DueOn ? ReportNotice.Approaching : ReportNotice.None;
        if (ReportId is not null || due <= Notice)
            return null;
        Notice = due;
        return due;
    }

    internal void Met(RegisterReport report) => ReportId = report.Id;
}
