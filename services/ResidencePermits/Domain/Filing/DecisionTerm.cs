namespace KazMigration.ResidencePermits.Domain.Filing;

/// <summary>
/// The term of the decision of one application, in calendar days. Beside the application, so that a notice changes no version
/// that an officer has seen.
/// </summary>
public sealed class DecisionTerm : RunningTerm
{
    private DecisionTerm()
    {
    }

    internal DecisionTerm(Guid applicationId, string region, DateOnly from, DateOnly dueOn) : base(dueOn) =>
        (ApplicationId, Region, From) = (applicationId, region, from);

    public Guid ApplicationId { get; private set; }

    public string Region { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The day of the decision or withdrawal; null while the term runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    protected override bool Runs => EndedOn is null;

    internal void End(DateOnly on) => EndedOn ??= on;
}
