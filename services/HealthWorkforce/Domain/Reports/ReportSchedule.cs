namespace KazMigration.HealthWorkforce.Domain.Reports;

/// <summary>
/// When the national coordinator's monthly report is due: by the 10th of the month after (Order 66, p. 6). Open reading: that day
/// included, and no other day where it is a rest day.
/// </summary>
public sealed record ReportSchedule(int DueDay)
{
    public static readonly ReportSchedule Default = new(10);

    /// <summary>The last day to report of a month, given by its first day.</summary>
    public DateOnly DueOn(DateOnly month) => month.AddMonths(1).AddDays(DueDay - 1);

    /// <summary>The first day of the month that a day is in.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
