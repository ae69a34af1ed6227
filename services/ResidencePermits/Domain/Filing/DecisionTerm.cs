namespace KazMigration.ResidencePermits.Domain.Filing;

/// <summary>What was already told of a term that runs.</summary>
public enum TermNotice { None, Approaching, Missed }

/// <summary>
/// The term of the decision of one application, in calendar days. Beside the application, so that a notice changes no version
/// that an officer has seen.
/// </summary>
public sealed class DecisionTerm
{
    private DecisionTerm()
    {
    }

    internal DecisionTerm(Guid applicationId, string region, DateOnly from, DateOnly dueOn) =>
        (ApplicationId, Region, From, DueOn) = (applicationId, region, from, dueOn);

    public Guid ApplicationId { get; private set; }

    public string Region { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The day of the decision or withdrawal; null while the term runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    public TermNotice Notice { get; private set; }

    /// <summary>The notice that is due on a day and was not given yet: approaching one working day before the end, missed after it.</summary>
    public TermNotice? GiveNotice(DateOnly today, DateOnly nextWorkingDay)
    {
        var due = EndedOn is not null ? TermNotice.None : today > DueOn ? TermNotice.Missed : nextWorkingDay >= DueOn ? TermNotice.Approaching : TermNotice.None;
        if (due <= Notice)
            return null;
        Notice = due;
        return due;
    }

    internal void End(DateOnly on) => EndedOn ??= on;
}
