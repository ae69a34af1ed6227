using System.Globalization;
using System.Text.Json;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>
/// The 40 professions of the decree on simplified citizenship with their requirements, from a reprint of 2023 for the Ata
/// Zholy card. Number and date of the decree are not printed there and stay empty.
/// </summary>
internal static class Citizenship
{
    public const string File2023 = "citizenship-professions-ata-zholy.json";

    private const string Title = "ata-zholy/2023";

    public static LoadEdition Read2023(InForceOptions options)
    {
        var file = ActFile.Read(File2023);
        return new(
            ProfessionLists.Citizenship, ActFile.Act(file, title: Title), options.InForceFrom, !options.InForceFromConfirmed,
            [.. ActFile.Items(file).Select(Row)]);
    }

    private static ProfessionRow Row(JsonElement row)
    {
        var number = ActFile.Number(row);
        return new(new(number.ToString(CultureInfo.InvariantCulture), new Numbering(0, 0, number), ActFile.Text(row, "name")!, null, null)
        {
            Requirements = new(ActFile.Word(row, "requirementsKk")!, ActFile.Word(row, "requirementsRu"), ActFile.Word(row, "requirementsEn")!),
            AsPrinted = ActFile.Word(row, "nameAsPrinted"),
        });
    }
}
