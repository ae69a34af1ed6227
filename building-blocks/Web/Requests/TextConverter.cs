using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>
/// Texts without control characters other than tab and line ends, which databases and printed documents cannot hold, and without
/// marks that turn the direction of writing: a document would show something else than it says.
/// </summary>
internal sealed class TextConverter : JsonConverter<string>
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException unpairedSurrogate)
        {
            throw new JsonException(null, unpairedSurrogate);
        }

        return text.AsSpan().ContainsAny(Refused) ? throw new JsonException() : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
