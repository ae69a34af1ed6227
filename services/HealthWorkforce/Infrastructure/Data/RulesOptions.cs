namespace KazMigration.HealthWorkforce.Infrastructure.Data;

/// <summary>
/// What the Rules of Order ҚР ДСМ-283/2020 in the wording of Order 66 leave to be known from elsewhere: configuration section
/// "HealthWorkforce:Rules".
/// </summary>
internal sealed class RulesOptions
{
    public const string Section = "HealthWorkforce:Rules";

    /// <summary>
    /// Order 66 comes into force when ten calendar days have passed after its first official publication, whose day is not in the
    /// acts at hand: counted from the state registration of 17.07.2025, and to be confirmed.
    /// </summary>
    public DateOnly InForceFrom { get; set; } = new(2025, 7, 28);

    /// <summary>Set once the day is read from the official publication.</summary>
    public bool InForceFromConfirmed { get; set; }

    /// <summary>Names of the specialty "Nursing" in a claim (p. 19); the list of specialties is not among the acts at hand.</summary>
    public IList<string> NursingSpecialties { get; } = ["Мейіргер ісі", "Сестринское дело", "Nursing"];
}
