namespace KazMigration.Kernel;

/// <summary>How a term stands on a day, in working days: so many are left after today, or so many it is late; one of the two is 0.</summary>
public readonly record struct Standing(int WorkingDaysLeft, int LateBy)
{
    /// <summary>A rest day counts as the next working day: who acts on it acts for that day.</summary>
    public static Standing Of(DateOnly dueOn, DateOnly on, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return on <= dueOn
            ? new(calendar.WorkingDaysBetween(on, dueOn), 0)
            : new(0, calendar.WorkingDaysBetween(dueOn, calendar.IsWorkingDay(on) ? on : calendar.NextWorkingDay(on)));
    }
}
