namespace KazMigration.ResidencePermits.Domain;

/// <summary>What the acts at hand leave open about the permit; configuration, unconfirmed.</summary>
/// <param name="DecisionDays">Calendar days from registration to the decision.</param>
/// <param name="PermitYears">Years that a permit runs.</param>
/// <param name="HousingAskedOfTheSpared">
/// Row 8, item 6 stands "for applicants who confirm their solvency". Whether it is asked of who is spared that as well.
/// </param>
public sealed record PermitPolicy(int DecisionDays, int PermitYears, bool HousingAskedOfTheSpared)
{
    public static readonly PermitPolicy Default = new(45, 10, true);

    /// <summary>The last day on which the decision is in time; the day of registration is day 0.</summary>
    public DateOnly DecisionDueOn(DateOnly registeredOn) => registeredOn.AddDays(DecisionDays);

    /// <summary>The last day of a permit: the day before the same day so many years later; where that year has no such day, its month's last.</summary>
    public DateOnly PermitEnd(DateOnly from) => TermOfMonths.LastDay(from, 12 * PermitYears);
}
