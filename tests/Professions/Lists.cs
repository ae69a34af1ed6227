using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Search;
using KazMigration.Professions.Infrastructure.Data;

namespace KazMigration.Professions.Tests;

/// <summary>The list of priority sectors that comes with the product, as tests use it.</summary>
internal static class Lists
{
    public static LoadEdition Loaded { get; } = PrioritySectors2023.Read(new PrioritySectorsOptions());

    public static ProfessionEdition Edition { get; } = Publish();

    public static SearchIndex Index { get; } = new(Edition.Rows);

    public static string[] Languages { get; } = ["kk", "ru", "en"];

    public static ProfessionEdition Publish()
    {
        var loaded = PrioritySectors2023.Read(new PrioritySectorsOptions());
        return ProfessionEdition.Publish(loaded.List, loaded.Act, loaded.InForceFrom, loaded.Derived, loaded.Rows);
    }

    public static string[] Codes(string query, string? language = null) => [.. Index.Find(query, language).Select(h => h.Row.Code)];
}
