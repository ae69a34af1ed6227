using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KazMigration.Web;

/// <summary>Says what is wrong with a single value: its JSON type, its format, its range, or that it is none of those allowed.</summary>
internal static class ScalarFaults
{
    public static Fault? Of(JsonElement value, JsonTypeInfo type, string pointer)
    {
        try
        {
            _ = value.Deserialize(type);
            return null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return Describe(value.ValueKind, type.Type, pointer);
        }
    }

    /// <summary>The fault of a text (route or query) that is no value of a type.</summary>
    public static Fault OfText(Type type, string pointer) => Describe(IsNumber(type) ? JsonValueKind.Number : JsonValueKind.String, type, pointer);

    private static Fault Describe(JsonValueKind found, Type type, string pointer)
    {
        var (expected, code) = Expectation(type);
        if (expected != found && !(expected == JsonValueKind.True && found == JsonValueKind.False))
            return new(pointer, "wrongType", null, ("Expected", Word(expected)));

        return code switch
        {
            "unknownValue" => new(pointer, code, null, ("Allowed", StrictEnumConverterFactory.NamesOf(type).Select(n => n.Name).ToArray())),
            "invalidNumber" when IsInteger(type) => new(pointer, "outOfRange", null, ("From", Limit(type, "MinValue")), ("To", Limit(type, "MaxValue"))),
            _ => new(pointer, code),
        };
    }

    private static (JsonValueKind Expected, string Code) Expectation(Type type)
    {
        if (type.IsEnum)
            return (JsonValueKind.String, "unknownValue");
        if (type == typeof(bool))
            return (JsonValueKind.True, "wrongType");
        if (IsNumber(type))
            return (JsonValueKind.Number, "invalidNumber");
        if (type == typeof(DateOnly))
            return (JsonValueKind.String, "invalidDate");
        if (type == typeof(DateTimeOffset) || type == typeof(TimeOnly))
            return (JsonValueKind.String, "invalidTime");
        return (JsonValueKind.String, type == typeof(Guid) ? "invalidId" : "invalidText");
    }

    private static bool IsNumber(Type type) => IsInteger(type) || type == typeof(decimal) || type == typeof(double) || type == typeof(float);

    private static bool IsInteger(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte);

    private static object? Limit(Type type, string name) => type.GetField(name)!.GetValue(null);

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Number => "number",
        JsonValueKind.True => "boolean",
        _ => "string",
    };
}
