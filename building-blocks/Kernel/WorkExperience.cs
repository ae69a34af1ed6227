namespace KazMigration.Kernel;

/// <summary>A period of work in the specialty, both days included; one still running has no end.</summary>
public sealed record WorkPeriod(DateOnly From, DateOnly? To);

/// <summary>A length of service: completed years, months of the next one, days of the next month.</summary>
public readonly record struct ServiceLength(int Years, int Months, int Days);

/// <summary>
/// Length of service (Order 236, p. 10, subparagraph 2; Order 66, annex 2 to the Rules). The acts do not say how to count; the
/// reading taken: periods that overlap or adjoin are one period, each gives whole calendar months and remaining days, 30 remaining
/// days make a month and 12 months a year.
/// </summary>
public static class WorkExperience
{
    private const int DaysInMonth = 30;
    private const int MonthsInYear = 12;

    /// <summary>Completed years of service up to and including a day.</summary>
    public static int CompletedYears(IEnumerable<WorkPeriod> periods, DateOnly upTo) => Length(periods, upTo).Years;

    /// <summary>Length of service up to and including a day.</summary>
    public static ServiceLength Length(IEnumerable<WorkPeriod> periods, DateOnly upTo)
    {
        int months = 0, days = 0;
        foreach (var (from, to) in Join(periods, upTo))
        {
            var end = to.AddDays(1);
            var whole = WholeMonths(from, end);
            months += whole;
            days += end.DayNumber - from.AddMonths(whole).DayNumber;
        }

        months += days / DaysInMonth;
        return new(months / MonthsInYear, months % MonthsInYear, days % DaysInMonth);
    }

    /// <summary>
    /// The first day after this one on which so many years are completed, if the person works on from the day after it, whether
    /// or not work runs on this day.
    /// </summary>
    public static DateOnly ReachedOn(IEnumerable<WorkPeriod> periods, int years, DateOnly after)
    {
        WorkPeriod[] workingOn = [.. periods, new WorkPeriod(after.AddDays(1), null)];
        // Years never become fewer by working on, so the first day is found by halving.
        var (before, reached) = (after, after.AddYears(years + 1));
        while (reached.DayNumber - before.DayNumber > 1)
        {
            var middle = before.AddDays((reached.DayNumber - before.DayNumber) / 2);
            if (CompletedYears(workingOn, middle) >= years)
                reached = middle;
            else
                before = middle;
        }

        return reached;
    }

    /// <summary>
    /// The periods in order of time, none touching another: cut at the day counted up to, without those that begin after it.
    /// </summary>
    public static IReadOnlyList<(DateOnly From, DateOnly To)> Join(IEnumerable<WorkPeriod> periods, DateOnly upTo)
    {
        List<(DateOnly From, DateOnly To)> joined = [];
        foreach (var (from, end) in periods.Where(p => p.From <= upTo).OrderBy(p => p.From))
        {
            var to = end is null || end > upTo ? upTo : end.Value;
            if (joined.Count > 0 && from.DayNumber <= joined[^1].To.DayNumber + 1)
                joined[^1] = (joined[^1].From, to > joined[^1].To ? to : joined[^1].To);
            else
                joined.Add((from, to));
        }

        return joined;
    }

    private static int WholeMonths(DateOnly from, DateOnly end)
    {
        var months = ((end.Year - from.Year) * MonthsInYear) + end.Month - from.Month;
        return from.AddMonths(months) <= end ? months : months - 1;
    }
}
