namespace KazMigration.Applications.Domain.Statistics;

/// <summary>
/// A period from its first to its last day, taken apart into whole months and the days before and after them, so that a year of
/// the whole country is a few thousand totals. A part that is not there ends before it begins.
/// </summary>
public sealed record CountedPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The first whole month, by its first day.</summary>
    public DateOnly FirstMonth => From.Day == 1 ? From : MonthOf(From).AddMonths(1);

    /// <summary>The day after the last whole month; that of <see cref="FirstMonth"/> where there is none.</summary>
    public DateOnly MonthsEnd
    {
        get
        {
            var end = MonthOf(To.AddDays(1));
            return end > FirstMonth ? end : FirstMonth;
        }
    }

    /// <summary>Whether a total counts for this period: every day of it is counted once.</summary>
    public bool Takes(TotalSpan span, DateOnly day) => span == TotalSpan.Month
        ? day >= FirstMonth && day < MonthsEnd
        : day >= From && day <= To && (day < FirstMonth || day >= MonthsEnd);

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
