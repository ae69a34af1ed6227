namespace KazMigration.Web;

/// <summary>
/// A query value that is one of an enum's names, written as everywhere in the API: camelCase, exactly. The framework's own
/// binding would know the C# names alone.
/// </summary>
public readonly record struct Word<T>(T Value) where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        StrictEnumConverterFactory.NamesOf(typeof(T)).ToDictionary(n => n.Name, n => (T)n.Value);

    public static bool TryParse(string? text, out Word<T> word)
    {
        var known = Values.TryGetValue(text ?? "", out var value);
        word = new Word<T>(value);
        return known;
    }
}
