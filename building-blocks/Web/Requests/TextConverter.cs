using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>Texts as <see cref="PlainText"/> has them.</summary>
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

        return PlainText.Is(text) ? text : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
