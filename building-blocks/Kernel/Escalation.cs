namespace KazMigration.Kernel;

/// <summary>A term that stays missed goes to the head of the LEB: on the n-th working day after its end.</summary>
/// <param name="AfterWorkingDays">n, at least 1.</param>
public sealed record Escalation(int AfterWorkingDays)
{
    /// <summary>As long again as the LEB has for the whole service (Order 236, annex 2, row 3).</summary>
    public static readonly Escalation Default = new(5);

    /// <summary>The day on which a term that ended on this day is escalated.</summary>
    public DateOnly DayFor(DateOnly dueOn, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Add(dueOn, AfterWorkingDays);
    }

    /// <summary>Terms that ended on this day or before are escalated by today.</summary>
    public DateOnly LastDueOn(DateOnly today, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = calendar.IsWorkingDay(today) ? today : calendar.PreviousWorkingDay(today);
        for (var i = 0; i < AfterWorkingDays; i++)
            day = calendar.PreviousWorkingDay(day);
        // A term of calendar days can end on a day of rest, from which as many working days are counted.
        return calendar.NextWorkingDay(day).AddDays(-1);
    }
}
