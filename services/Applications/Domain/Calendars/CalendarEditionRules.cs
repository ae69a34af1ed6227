namespace KazMigration.Applications.Domain.Calendars;

/// <summary>What an edition of the working calendar must be like to be published; every fault is found at once.</summary>
public static class CalendarEditionRules
{
    /// <param name="year">The year it is of.</param>
    /// <param name="edition">Its number.</param>
    /// <param name="knownFrom">The day it became known.</param>
    /// <param name="nonWorking">Weekdays that are not worked.</param>
    /// <param name="working">Weekend days that are.</param>
    /// <param name="known">The editions at hand, of every year.</param>
    public static IEnumerable<Fault> Faults(
        int year, int edition, DateOnly knownFrom, IReadOnlyList<CalendarDay> nonWorking, IReadOnlyList<CalendarDay> working, IReadOnlyList<CalendarYear> known)
    {
        ArgumentNullException.ThrowIfNull(nonWorking);
        ArgumentNullException.ThrowIfNull(working);
        return [.. FaultsOfEdition(year, edition, knownFrom, known), .. FaultsOfDays(year, nonWorking, working)];
    }

    // The years of a calendar follow one another: only the next one can be new.
    private static IEnumerable<Fault> FaultsOfEdition(int year, int edition, DateOnly knownFrom, IReadOnlyList<CalendarYear> known)
    {
        var (first, next) = (known.Min(k => k.Year), known.Max(k => k.Year) + 1);
        if (year < first || year > next)
            yield return new Fault("/year", "calendarYearOutside", null, ("From", first), ("To", next));
        var before = known.Where(k => k.Year == year).MaxBy(k => k.Edition);
        if (edition <= (before?.Edition ?? 0))
            yield return new Fault("/edition", "calendarEditionNotNewer", null, ("Known", before?.Edition ?? 0));
        if (knownFrom < before?.KnownFrom)
            yield return new Fault("/knownFrom", "calendarKnownEarlier", null, ("Edition", before.Name), ("KnownFrom", before.KnownFrom));
    }

    private static IEnumerable<Fault> FaultsOfDays(int year, IReadOnlyList<CalendarDay> nonWorking, IReadOnlyList<CalendarDay> working)
    {
        HashSet<DateOnly> seen = [];
        foreach (var (day, pointer, isRest) in nonWorking.Select((d, i) => (d, $"/nonWorking/{i}/date", true)).Concat(working.Select((d, i) => (d, $"/working/{i}/date", false))))
        {
            if (day.Date.Year != year)
                yield return new Fault(pointer, "calendarOtherYear", null, ("Date", day.Date), ("Year", year));
            if (isRest && CalendarYear.IsWeekend(day.Date))
                yield return new Fault(pointer, "calendarRestAlready", null, ("Date", day.Date));
            if (!isRest && !CalendarYear.IsWeekend(day.Date))
                yield return new Fault(pointer, "calendarWorkedAlready", null, ("Date", day.Date));
            if (!seen.Add(day.Date))
                yield return new Fault(pointer, "calendarDayTwice", null, ("Date", day.Date));
        }
    }
}
