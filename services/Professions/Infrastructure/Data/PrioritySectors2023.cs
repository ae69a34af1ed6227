using System.Text.Json;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>The list of priority sectors as Order 236 of 22.06.2023 made it (annex 2), which comes with the product.</summary>
internal static class PrioritySectors2023
{
    private const string Resource = "priority-sectors-2023.json";

    public static Stream Open() => typeof(PrioritySectors2023).Assembly.GetManifestResourceStream(Resource)!;

    public static LoadEdition Read(PrioritySectorsOptions options)
    {
        using var json = Open();
        using var document = JsonDocument.Parse(json);
        var rows =
            from sector in document.RootElement.GetProperty("items").EnumerateArray()
            from activity in sector.GetProperty("activities").EnumerateArray()
            from profession in activity.GetProperty("professions").EnumerateArray()
            select Row(sector, activity, profession);
        return new LoadEdition(
            ProfessionLists.PrioritySectors, ActIn(document.RootElement.GetProperty("source")), options.InForceFrom, !options.InForceFromConfirmed, [.. rows]);
    }

    private static Act ActIn(JsonElement source) => new(
        source.GetProperty("orderNumber").GetString()!,
        Date(source, "orderDate"),
        source.GetProperty("registrationNumber").GetString()!,
        Date(source, "registrationDate"),
        source.GetProperty("annex").GetString()!);

    private static ProfessionRow Row(JsonElement sector, JsonElement activity, JsonElement profession) => new(
        new Numbering(Number(sector), Number(activity), Number(profession)),
        Text(profession, "name")!,
        Text(sector, "name")!,
        Text(activity, "name")!,
        Elements(profession, "nqfLevels").Select(l => l.GetInt32()),
        Elements(profession, "positions").Select(Position));

    private static Position Position(JsonElement position) => new(
        Number(position), Text(position, "name")!, Text(position, "condition"), position.GetProperty("requiresForeignLanguage").GetBoolean());

    private static LocalizedText? Text(JsonElement element, string name) =>
        element.GetProperty(name + "Kk").GetString() is { } kk
            ? new LocalizedText(kk, element.GetProperty(name + "Ru").GetString()!, element.GetProperty(name + "En").GetString()!)
            : null;

    private static int Number(JsonElement element) => element.GetProperty("no").GetInt32();

    private static DateOnly Date(JsonElement element, string name) =>
        DateOnly.ParseExact(element.GetProperty(name).GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonElement[] Elements(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
}
