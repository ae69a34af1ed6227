using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KazMigration.Web;

/// <summary>Enum values as exactly their camelCase names (or the name an attribute gives): no numbers, no other case, no lists.</summary>
internal sealed class StrictEnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(StrictEnumConverter<>).MakeGenericType(typeToConvert))!;

    /// <summary>The names that an enum's values have in JSON.</summary>
    public static IEnumerable<(string Name, object Value)> NamesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (
            field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name),
            field.GetValue(null)!));
}

internal sealed class StrictEnumConverter<T> : JsonConverter<T> where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = [];
    private readonly Dictionary<T, JsonEncodedText> _names = [];

    public StrictEnumConverter()
    {
        foreach (var (name, value) in StrictEnumConverterFactory.NamesOf(typeof(T)))
        {
            _values.Add(name, (T)value);
            _names.TryAdd((T)value, JsonEncodedText.Encode(name));
        }
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadAsPropertyName(ref reader, typeToConvert, options) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _values.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonException();

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    private JsonEncodedText NameOf(T value) =>
        _names.TryGetValue(value, out var name) ? name : throw new JsonException($"{typeof(T).Name} has no value {value}");
}
