namespace KazMigration.Kernel;

/// <summary>A term counted in working days.</summary>
/// <param name="From">The day of the event, which is day 0.</param>
/// <param name="WorkingDays">How many working days the act gives.</param>
/// <param name="DueOn">The last day of the term; it is met until that day ends.</param>
/// <param name="CalendarEdition">Editions of the calendar it was counted under, such as "2025/1+2026/1".</param>
public sealed record Deadline(DateOnly From, int WorkingDays, DateOnly DueOn, string CalendarEdition)
{
    /// <summary>Whether something done on this day is late.</summary>
    public bool IsMissedOn(DateOnly day) => day > DueOn;
}

/// <summary>A day after the event of a term, up to its end: its number in the term, or null when it is not worked.</summary>
public sealed record CountedDay(DateOnly Date, int? Number);
