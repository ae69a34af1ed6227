using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KazMigration.Architecture.Tests;

/// <summary>The texts of an assembly: a problem has a title and a detail, a fault one text, each in three languages.</summary>
internal sealed partial record Texts(IReadOnlyDictionary<string, string[][]> Problems, IReadOnlyDictionary<string, string[][]> Faults)
{
    private static readonly string[] Languages = ["kk", "ru", "en"];

    public static Texts Of(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream("Messages.json") ?? throw new InvalidDataException($"{assembly.GetName().Name} has no Messages.json");
        using var json = JsonDocument.Parse(stream);
        return Parse(json.RootElement);
    }

    public static Texts Parse(JsonElement root) => new(
        root.GetProperty("problems").EnumerateObject().ToDictionary(p => p.Name, p => new[] { ByLanguage(p.Value, "title"), ByLanguage(p.Value, "detail") }),
        root.GetProperty("faults").EnumerateObject().ToDictionary(p => p.Name, p => new[] { ByLanguage(p.Value, null) }));

    public Texts With(Texts others) => new(Joined(Problems, others.Problems), Joined(Faults, others.Faults));

    public IEnumerable<string> MissingProblems(IEnumerable<string> slugs) => Missing(Problems, slugs);

    public IEnumerable<string> MissingFaults(IEnumerable<string> codes) => Missing(Faults, codes);

    /// <summary>Texts that name other values in one language than in another.</summary>
    public IEnumerable<string> OtherValues() => Problems.Concat(Faults)
        .Where(t => t.Value.Any(languages => languages.Select(Values).Distinct().Count() > 1))
        .Select(t => $"{t.Key} names other values in one language than in another");

    /// <summary>Keys that have their text in several places: what two services say belongs to what they share.</summary>
    public static IEnumerable<string> Repeated(IEnumerable<Texts> all) => all
        .SelectMany(t => t.Problems.Keys.Select(k => "problem " + k).Concat(t.Faults.Keys.Select(k => "fault " + k)))
        .GroupBy(key => key).Where(g => g.Count() > 1)
        .Select(g => $"{g.Key} has its text in {g.Count()} places");

    private static IEnumerable<string> Missing(IReadOnlyDictionary<string, string[][]> texts, IEnumerable<string> keys) => keys.Distinct()
        .Where(key => !texts.TryGetValue(key, out var text) || text.Any(languages => languages.Any(string.IsNullOrWhiteSpace)))
        .Select(key => $"{key} has no text in some language");

    private static string[] ByLanguage(JsonElement text, string? part) => [.. Languages.Select(language =>
        !text.TryGetProperty(language, out var found) ? "" : part is null ? found.GetString()! : found.TryGetProperty(part, out var value) ? value.GetString()! : "")];

    private static string Values(string text) => string.Join(',', Value().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, string[][]> Joined(IReadOnlyDictionary<string, string[][]> own, IReadOnlyDictionary<string, string[][]> others) =>
        own.Concat(others.Where(o => !own.ContainsKey(o.Key))).ToDictionary();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Value();
}
