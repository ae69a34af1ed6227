using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Api;

/// <summary>Examples of answers, for the description of the API.</summary>
internal static class Examples
{
    private const string Edition = "236/2023-06-22";

    public static ProfessionView Oncologist { get; } = new(
        StableId.Of(new(2023, 6, 22), ProfessionLists.PrioritySectors, Edition, "2.1.6"),
        "2.1.6",
        ProfessionLists.PrioritySectors,
        Edition,
        new("Онколог дәрігер", "Врач онколог", "Oncologist"),
        new("Денсаулық сақтау және әлеуметтік қызметтер ұсыну", "Здравоохранение и предоставление социальных услуг", "Healthcare and provision of social services"),
        new("Денсаулық сақтау саласындағы қызмет", "Деятельность в области здравоохранения", "Activities in healthcare"),
        [],
        []);

    public static Page<ProfessionView> Page { get; } = new([Oncologist], null);
}
