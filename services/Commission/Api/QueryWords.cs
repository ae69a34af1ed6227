using System.Text.Json;

namespace KazMigration.Commission.Api;

/// <summary>Words of a query string that stand for one of a few values, written as everywhere in the API: camelCase.</summary>
internal static class QueryWords
{
    private static readonly ErrorCode Malformed = new("malformed-request", ErrorKind.Malformed);

    /// <summary>The value; null when none is given; an error that names the values there are.</summary>
    public static Result<T?> Read<T>(string? text, string name, bool required = false) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
            return required ? Malformed.With([new Fault("/query/" + name, "required")]) : (T?)null;

        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == text)
                return (T?)value;
        }

        return Malformed.With([new Fault("/query/" + name, "unknownValue", null, ("Allowed", Enum.GetValues<T>().Select(Word).ToArray()))]);
    }

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
