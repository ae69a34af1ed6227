using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>Instants of RFC 3339: a date, a time with seconds and an offset, which the framework alone would guess.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && HasSecondsAndOffset(reader.GetString()!) && reader.TryGetDateTimeOffset(out var instant)
            ? instant
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    // "2026-03-02T10:00:00" is 19 long; what follows is a fraction and then Z or an offset of six characters.
    private static bool HasSecondsAndOffset(string text) =>
        text.Length >= 20 && text[16] == ':' && (text[^1] == 'Z' || (text.Length >= 25 && text[^6] is '+' or '-' && text[^3] == ':'));
}
