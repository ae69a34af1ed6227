namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>
/// When the 2023 list of priority sectors came into force: configuration section "Professions:PrioritySectors2023". The order
/// says "after ten calendar days from its first official publication", whose date is not in the acts at hand. Derived, and to
/// be confirmed: ten calendar days after the registration of 23.06.2023.
/// </summary>
internal sealed class PrioritySectorsOptions
{
    public const string Section = "Professions:PrioritySectors2023";

    public DateOnly InForceFrom { get; set; } = new(2023, 7, 4);

    /// <summary>Set once the day is read from the official publication; after that it never changes.</summary>
    public bool InForceFromConfirmed { get; set; }
}
