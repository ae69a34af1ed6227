using KazMigration.Professions.Application.Editions;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>All editions that come with the product, oldest first within a list.</summary>
internal static class BundledEditions
{
    public static IEnumerable<LoadEdition> Read(EditionsOptions options) =>
    [
        PrioritySectors.Read2023(options.PrioritySectors2023),
        PermanentResidence.Read2023(options.PermanentResidence2023),
        PermanentResidence.Read2024(options.PermanentResidence2024),
        Citizenship.Read2023(options.Citizenship2023),
        HealthPositions.Read2025(options.HealthPositions2025),
    ];
}
