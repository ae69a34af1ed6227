using System.Globalization;
using System.Text.Json;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure.Data;

/// <summary>The files of lists that come with the product, and how their parts are read.</summary>
internal static class ActFile
{
    public static Stream Open(string name) =>
        typeof(ActFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no {name}");

    /// <summary>The whole file; it stays in memory while it is read from.</summary>
    public static JsonElement Read(string name)
    {
        using var stream = Open(name);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    /// <summary>The act that a file names as its source.</summary>
    public static Act Act(JsonElement file, string? annex = null, string? title = null)
    {
        var source = file.GetProperty("source");
        return new(
            Word(source, "orderNumber"), Date(source, "orderDate"), Word(source, "registrationNumber"), Date(source, "registrationDate"),
            annex ?? Word(source, "annex"), title);
    }

    public static IEnumerable<JsonElement> Items(JsonElement element, string name = "items") =>
        element.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? list.EnumerateArray() : [];

    /// <summary>A text in three languages: "nameKk", "nameRu", "nameEn"; null where there is no Kazakh one.</summary>
    public static LocalizedText? Text(JsonElement element, string name) =>
        Word(element, name + "Kk") is { } kk ? new LocalizedText(kk, Word(element, name + "Ru")!, Word(element, name + "En")!) : null;

    public static string? Word(JsonElement element, string name) => element.TryGetProperty(name, out var word) ? word.GetString() : null;

    public static int Number(JsonElement element) => element.GetProperty("no").GetInt32();

    private static DateOnly? Date(JsonElement element, string name) =>
        Word(element, name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
