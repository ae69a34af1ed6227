namespace KazMigration.Kernel;

/// <summary>What was counted under editions of the working calendar, and is counted again when a newer one counts.</summary>
public interface ICounted
{
    Guid Id { get; }

    /// <summary>Editions of the calendar it was counted under, such as "2025/1+2026/1".</summary>
    string CalendarEdition { get; }
}

/// <summary>A term that is counted in working days.</summary>
public abstract class WorkingDaysTerm : RunningTerm, ICounted
{
    protected WorkingDaysTerm()
    {
    }

    protected WorkingDaysTerm(Deadline deadline) : base(deadline.DueOn)
    {
        Id = Guid.CreateVersion7();
        From = deadline.From;
        CalendarEdition = deadline.CalendarEdition;
    }

    public Guid Id { get; private set; }

    /// <summary>The day of the event it counts from, which is day 0.</summary>
    public DateOnly From { get; private set; }

    public string CalendarEdition { get; private set; } = "";

    /// <summary>The day its owner acted, or the case ended otherwise; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    protected override bool Runs => EndedOn is null;

    /// <summary>Whether it ended, or still runs, after its last day.</summary>
    public bool IsLateOn(DateOnly today) => (EndedOn ?? today) > DueOn;

    /// <summary>Ends it; one that has ended stays as it is.</summary>
    protected void EndNow(DateOnly on) => EndedOn ??= on;

    /// <summary>Counts a running term of so many working days again when a newer edition of the calendar counts; null when its last day stays.</summary>
    protected DeadlineMove? Recount(string name, int workingDays, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Runs || !calendar.Superseded.Contains(CalendarEdition))
            return null;
        var counted = calendar.Count(From, workingDays);
        var (dueOn, edition) = (DueOn, CalendarEdition);
        CalendarEdition = counted.CalendarEdition;
        if (dueOn == counted.DueOn)
            return null;
        MoveTo(counted.DueOn);
        return new DeadlineMove(name, dueOn, DueOn, edition, CalendarEdition);
    }
}
