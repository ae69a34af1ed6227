namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>
/// When the editions that come with the product came into force: configuration section "Professions". The orders say "when
/// ten calendar days have passed after the first official publication", whose dates are not in the acts at hand. So the days
/// here are derived, and to be confirmed: the day after ten calendar days from the state registration.
/// </summary>
internal sealed class EditionsOptions
{
    public const string Section = "Professions";

    /// <summary>Order 236, registered on 23.06.2023.</summary>
    public InForceOptions PrioritySectors2023 { get; init; } = new() { InForceFrom = new(2023, 7, 4) };

    /// <summary>Order 49 of 20.02.2023; its day of registration is not at hand either, so counted from the day it was signed.</summary>
    public InForceOptions PermanentResidence2023 { get; init; } = new() { InForceFrom = new(2023, 3, 3) };

    /// <summary>Order 134, registered on 04.05.2024.</summary>
    public InForceOptions PermanentResidence2024 { get; init; } = new() { InForceFrom = new(2024, 5, 15) };

    /// <summary>The decree is known from a reprint alone: the day from which the rules of the Ata Zholy card are said to be in force.</summary>
    public InForceOptions Citizenship2023 { get; init; } = new() { InForceFrom = new(2023, 7, 14) };

    /// <summary>Order 66, registered on 17.07.2025.</summary>
    public InForceOptions HealthPositions2025 { get; init; } = new() { InForceFrom = new(2025, 7, 28) };
}

/// <summary>The first day of an edition.</summary>
internal sealed class InForceOptions
{
    public DateOnly InForceFrom { get; set; }

    /// <summary>Set once the day is read from the official publication; after that it never changes.</summary>
    public bool InForceFromConfirmed { get; set; }
}
