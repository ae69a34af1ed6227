using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Professions;

/// <summary>A profession as the API shows it. Russian and English texts are unofficial; the act is Kazakh.</summary>
public sealed record ProfessionView(
    Guid Id,
    string Code,
    string List,
    string Edition,
    LocalizedText Name,
    LocalizedText Sector,
    LocalizedText Activity,
    IReadOnlyList<int> NqfLevels,
    IReadOnlyList<Position> Positions)
{
    internal static ProfessionView Of(ProfessionEdition edition, ProfessionRow row) =>
        new(row.Id, row.Code, edition.List, edition.Name, row.Name, row.Sector, row.Activity, row.NqfLevels, row.Positions);
}
