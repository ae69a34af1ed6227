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

/// <summary>A running term got another last day, since a newer edition of the calendar counts.</summary>
/// <param name="Term">Which term.</param>
/// <param name="DueOnBefore">The last day that it had.</param>
/// <param name="DueOn">The last day that it has.</param>
/// <param name="CalendarEditionBefore">Editions of the calendar under which it was counted first.</param>
/// <param name="CalendarEdition">Editions under which it is counted now: the cause.</param>
public sealed record DeadlineMove(string Term, DateOnly DueOnBefore, DateOnly DueOn, string CalendarEditionBefore, string CalendarEdition);

/// <summary>A day after the event of a term, up to its end: its number in the term, or null when it is not worked.</summary>
public sealed record CountedDay(DateOnly Date, int? Number);
