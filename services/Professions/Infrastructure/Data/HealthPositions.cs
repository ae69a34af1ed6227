using System.Globalization;
using System.Text.Json;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>
/// The 87 positions of health-system workers (Order 66 of 16.07.2025, annex 2 to its list) with the names that they replace
/// (annex 3).
/// </summary>
internal static class HealthPositions
{
    public const string File2025 = "health-positions-2025.json";
    public const string Mapping2025 = "health-positions-mapping-2025.json";

    public static LoadEdition Read2025(InForceOptions options)
    {
        var file = ActFile.Read(File2025);
        var groups = ActFile.Items(file, "groups").Select(g => ActFile.Word(g, "key")).ToList();
        var oldNames = ActFile.Items(ActFile.Read(Mapping2025)).ToDictionary(ActFile.Number, m => ActFile.Text(m, "oldName"));
        return new(
            ProfessionLists.HealthPositions, ActFile.Act(file), options.InForceFrom, !options.InForceFromConfirmed,
            [.. ActFile.Items(file).Select(r => Row(r, groups, oldNames))]);
    }

    private static ProfessionRow Row(JsonElement row, List<string?> groups, Dictionary<int, LocalizedText?> oldNames)
    {
        var (number, group) = (ActFile.Number(row), row.GetProperty("group"));
        return new(new(
            number.ToString(CultureInfo.InvariantCulture), new Numbering(groups.IndexOf(ActFile.Word(group, "key")) + 1, 0, number),
            ActFile.Text(row, "name")!, ActFile.Text(group, "name"), null)
        {
            Replaces = oldNames[number] is { } oldName ? [oldName] : [],
            AsPrinted = ActFile.Word(row, "asPrinted"),
        });
    }
}
