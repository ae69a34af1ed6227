using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Search;
using KazMigration.Professions.Infrastructure.Data;

namespace KazMigration.Professions.Tests;

/// <summary>The lists that come with the product, as tests use them.</summary>
internal static class Lists
{
    public static LoadEdition Loaded { get; } = PrioritySectors.Read2023(new EditionsOptions().PrioritySectors2023);

    /// <summary>The list of priority sectors.</summary>
    public static ProfessionEdition Edition { get; } = Publish();

    /// <summary>All five editions, each chained to the next of its list.</summary>
    public static IReadOnlyList<ProfessionEdition> All { get; } = PublishAll();

    public static ProfessionEdition Residence2023 => Named("49/2023-02-20");

    public static ProfessionEdition Residence2024 => Named("134/2024-05-03");

    public static ProfessionEdition Citizenship2023 => Named("ata-zholy/2023");

    public static ProfessionEdition Health2025 => Named("66/2025-07-16");

    public static SearchIndex Index { get; } = new(Edition.Rows);

    public static string[] Languages { get; } = ["kk", "ru", "en"];

    public static ProfessionEdition Publish() => Publish(PrioritySectors.Read2023(new EditionsOptions().PrioritySectors2023));

    public static ProfessionEdition[] PublishAll()
    {
        var all = BundledEditions.Read(new EditionsOptions()).Select(Publish).ToArray();
        foreach (var list in all.GroupBy(e => e.List))
            ProfessionEdition.Chain(list);
        return all;
    }

    public static string[] Codes(string query, string? language = null) => [.. Index.Find(query, language).Select(h => h.Row.Code)];

    public static string[] Codes(ProfessionEdition edition, string query, string? language = null) =>
        [.. new SearchIndex(edition.Rows).Find(query, language).Select(h => h.Row.Code)];

    public static ProfessionRow Row(this ProfessionEdition edition, string code) => edition.Rows.Single(r => r.Code == code);

    private static ProfessionEdition Named(string name) => All.Single(e => e.Name == name);

    private static ProfessionEdition Publish(LoadEdition loaded) =>
        ProfessionEdition.Publish(loaded.List, loaded.Act, loaded.InForceFrom, loaded.Derived, loaded.Rows);
}
