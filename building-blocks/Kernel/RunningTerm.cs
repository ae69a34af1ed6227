namespace KazMigration.Kernel;

/// <summary>What was already told of a term that runs.</summary>
public enum TermNotice { None, Approaching, Missed, Escalated }

/// <summary>A day on which is told of terms.</summary>
/// <param name="Today">The day itself.</param>
/// <param name="NextWorkingDay">A term that ends on it or before, and has not ended, is about to end.</param>
/// <param name="LastEscalated">A missed term that ended on it or before has stayed missed for long.</param>
public sealed record NoticeDay(DateOnly Today, DateOnly NextWorkingDay, DateOnly LastEscalated)
{
    public static NoticeDay Of(DateOnly today, WorkingCalendar calendar, Escalation escalation)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(escalation);
        return new(today, calendar.NextWorkingDay(today), escalation.LastDueOn(today, calendar));
    }

    /// <summary>How a term that runs and ends on a day stands today, whatever was told of it.</summary>
    public TermNotice StateOf(DateOnly dueOn) =>
        dueOn <= LastEscalated ? TermNotice.Escalated : dueOn < Today ? TermNotice.Missed : dueOn <= NextWorkingDay ? TermNotice.Approaching : TermNotice.None;
}

/// <summary>A term that somebody owes. It runs until its owner acts; a missed one decides nothing and stays visible until then.</summary>
public abstract class RunningTerm
{
    protected RunningTerm()
    {
    }

    protected RunningTerm(DateOnly dueOn) => DueOn = dueOn;

    /// <summary>Its last day.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The last notice given of it.</summary>
    public TermNotice Notice { get; private set; }

    /// <summary>Whether its owner has not acted yet.</summary>
    protected abstract bool Runs { get; }

    /// <summary>
    /// The notice that is due on a day and was not given yet: approaching one working day before the term ends and until then,
    /// missed after it, then, where that was given, escalated if it ended on the last day that is escalated by now. A clock set
    /// back gives nothing twice.
    /// </summary>
    public TermNotice? GiveNotice(NoticeDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var due = Runs ? day.StateOf(DueOn) : TermNotice.None;
        if (due == TermNotice.Escalated && Notice < TermNotice.Missed)
            due = TermNotice.Missed;
        if (due <= Notice)
            return null;
        Notice = due;
        return due;
    }

    // A notice is of a last day: what is due of the new one is told anew.
    private protected void MoveTo(DateOnly dueOn) => (DueOn, Notice) = (dueOn, TermNotice.None);
}
