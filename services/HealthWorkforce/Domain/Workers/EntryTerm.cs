namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>The term in which an organisation enters whom it hired. A late entry is noted and counted; the act refuses nothing for it.</summary>
/// <param name="DueOn">Its last day.</param>
/// <param name="CalendarEdition">Editions of the working calendar it was counted under.</param>
/// <param name="LateBy">Working days after its end; 0 when it was met.</param>
public sealed record EntryTerm(DateOnly DueOn, string CalendarEdition, int LateBy)
{
    /// <summary>Three working days from the hiring, whose day is day 0 (Order 66, p. 8).</summary>
    public const int WorkingDays = 3;

    /// <summary>
    /// The term of a hiring entered on a day. Null of a hiring before the first year of the calendar: such staff is taken over
    /// from older records, and no term can be counted.
    /// </summary>
    public static EntryTerm? Of(DateOnly hiredOn, DateOnly enteredOn, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (hiredOn.Year < calendar.Years[0].Year)
            return null;

        var term = calendar.Count(hiredOn, WorkingDays);
        return new EntryTerm(term.DueOn, term.CalendarEdition, term.IsMissedOn(enteredOn) ? Standing.Of(term.DueOn, enteredOn, calendar).LateBy : 0);
    }
}
