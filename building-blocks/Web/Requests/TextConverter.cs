using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>Texts without control characters other than tab and line ends: databases and printed documents cannot hold them.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
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

        return reader.ValueIsEscaped && !IsPrintable(text) ? throw new JsonException() : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    // JSON itself refuses them unescaped, so only escaped texts are looked at.
    private static bool IsPrintable(string text)
    {
        foreach (var character in text)
        {
            if (character < ' ' && character is not ('\t' or '\n' or '\r'))
                return false;
        }

        return true;
    }
}
