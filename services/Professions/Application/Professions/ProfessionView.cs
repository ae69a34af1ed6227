using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Application.Professions;

/// <summary>
/// A profession as the API shows it. Russian and English texts are unofficial; the act is Kazakh. Sector, activity and
/// requirements are null where the list has none.
/// </summary>
public sealed record ProfessionView(
    Guid Id,
    string Code,
    string List,
    string Edition,
    LocalizedText Name,
    LocalizedText? Sector,
    LocalizedText? Activity,
    IReadOnlyList<int> NqfLevels,
    IReadOnlyList<Position> Positions,
    Requirements? Requirements,
    IReadOnlyList<LocalizedText> Replaces,
    string? AsPrinted)
{
    internal static ProfessionView Of(ProfessionEdition edition, ProfessionRow row)
    {
        var content = row.ToContent();
        return new(
            row.Id, row.Code, edition.List, edition.Name, row.Name, content.Sector, content.Activity,
            row.NqfLevels, row.Positions, row.Requirements, row.Replaces, row.AsPrinted);
    }
}
