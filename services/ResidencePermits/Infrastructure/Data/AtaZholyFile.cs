using System.Text.Json;
using KazMigration.ResidencePermits.Application.AtaZholy;

namespace KazMigration.ResidencePermits.Infrastructure.Data;

/// <summary>The slides on the card as the service carries them.</summary>
internal static class AtaZholyFile
{
    public const string Name = "ata-zholy.json";

    public static CardGuide Read()
    {
        using var json = typeof(AtaZholyFile).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException(Name + " is not embedded");
        using var file = JsonDocument.Parse(json);
        return new([.. file.RootElement.GetProperty("items").EnumerateArray().Select(Item)]);
    }

    private static GuideItem Item(JsonElement item) => new(
        Text(item, "section"), item.GetProperty("no").GetInt32(), Text(item, "key"),
        new(Text(item, "nameKk"), Text(item, "nameRu"), Text(item, "nameEn")),
        item.TryGetProperty("value", out var value) ? value.ToString() : null);

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
