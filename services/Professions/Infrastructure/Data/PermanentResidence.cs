using System.Text.Json;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>
/// Professions in demand for permanent residence: Order 49 of 20.02.2023, annex 2, and the annex that Order 134 of 03.05.2024
/// put in its place. Coded by the National Classifier of Occupations 01-2017.
/// </summary>
internal static class PermanentResidence
{
    public const string File2023 = "permanent-residence-professions-2023.json";
    public const string File2024 = "permanent-residence-professions-2024.json";

    private const string Annex = "2";

    public static LoadEdition Read2023(InForceOptions options) => Read(File2023, options);

    public static LoadEdition Read2024(InForceOptions options) => Read(File2024, options);

    private static LoadEdition Read(string name, InForceOptions options)
    {
        var file = ActFile.Read(name);
        var rows = ActFile.Items(file).ToList();
        // The act numbers no sectors: their running order is the number.
        var sectors = rows.Select(SectorKey).Distinct().ToList();
        return new(
            ProfessionLists.PermanentResidence, ActFile.Act(file, Annex), options.InForceFrom, !options.InForceFromConfirmed,
            [.. rows.Select(r => Row(r, sectors.IndexOf(SectorKey(r)) + 1))]);
    }

    private static string SectorKey(JsonElement row) => ActFile.Word(row.GetProperty("sector"), "key")!;

    private static ProfessionRow Row(JsonElement row, int sector) => new(new(
        ActFile.Word(row, "nkoCode")!, new Numbering(sector, 0, ActFile.Number(row)), ActFile.Text(row, "name")!,
        ActFile.Text(row.GetProperty("sector"), "name"), null)
    {
        AsPrinted = ActFile.Word(row, "asPrinted"),
    });
}
