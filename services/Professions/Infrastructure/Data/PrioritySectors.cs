using System.Text.Json;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>The list of priority sectors as Order 236 of 22.06.2023 made it (annex 2).</summary>
internal static class PrioritySectors
{
    public const string File2023 = "priority-sectors-2023.json";

    public static LoadEdition Read2023(InForceOptions options)
    {
        var file = ActFile.Read(File2023);
        var rows =
            from sector in ActFile.Items(file)
            from activity in ActFile.Items(sector, "activities")
            from profession in ActFile.Items(activity, "professions")
            select Row(sector, activity, profession);
        return new(ProfessionLists.PrioritySectors, ActFile.Act(file), options.InForceFrom, !options.InForceFromConfirmed, [.. rows]);
    }

    // The list prints no codes: its three numbers are the code.
    private static ProfessionRow Row(JsonElement sector, JsonElement activity, JsonElement profession)
    {
        var number = new Numbering(ActFile.Number(sector), ActFile.Number(activity), ActFile.Number(profession));
        return new(new(
            number.ToString(), number, ActFile.Text(profession, "name")!, ActFile.Text(sector, "name"), ActFile.Text(activity, "name"))
        {
            NqfLevels = [.. ActFile.Items(profession, "nqfLevels").Select(l => l.GetInt32())],
            Positions = [.. ActFile.Items(profession, "positions").Select(Position)],
        });
    }

    private static Position Position(JsonElement position) => new(
        ActFile.Number(position), ActFile.Text(position, "name")!, ActFile.Text(position, "condition"),
        position.GetProperty("requiresForeignLanguage").GetBoolean());
}
