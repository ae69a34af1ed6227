using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace KazMigration.Web;

/// <summary>Finds all faults of a body that could not be read. Slow, and only walked after a failure.</summary>
internal sealed class JsonFaults
{
    // More would help nobody and let a small request ask for a large answer.
    private const int MaxFaults = 100;

    private readonly List<Fault> _faults = [];

    public static IReadOnlyList<Fault> Of(ReadOnlyMemory<byte> bytes, JsonTypeInfo type)
    {
        if (Unreadable(bytes.Span) is { } unreadable)
            return [unreadable];

        var options = new JsonDocumentOptions { MaxDepth = Json.MaxDepth, AllowDuplicateProperties = true };
        using var document = JsonDocument.Parse(bytes, options);
        var walk = new JsonFaults();
        walk.Value(document.RootElement, type, "");
        return walk._faults.Count > 0 ? walk._faults : [new Fault("", "wrongType", null, ("Expected", Expected(type)))];
    }

    /// <summary>Whether a list holds null, which the serializer lets through.</summary>
    public static bool HasNullElement(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("null"u8) < 0)
            return false;

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Json.MaxDepth });
        var afterName = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null && !afterName)
                return true;
            afterName = reader.TokenType == JsonTokenType.PropertyName;
        }

        return false;
    }

    /// <summary>Whether the bytes are no JSON at all, whatever type was meant.</summary>
    public static bool IsUnreadable(ReadOnlySpan<byte> json) => Unreadable(json) is not null;

    public static bool HasRequired(JsonTypeInfo type) => type.Kind != JsonTypeInfoKind.Object || type.Properties.Any(IsRequired);

    private static Fault? Unreadable(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
            return new("", "notUtf8");

        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 1024 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= Json.MaxDepth)
                    return new("", "tooDeep", null, ("MaxDepth", Json.MaxDepth));
                // Half a surrogate pair, escaped: JSON by its grammar, but no name.
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    _ = reader.GetString();
            }

            return null;
        }
        catch (InvalidOperationException)
        {
            return new("", "invalidText");
        }
        catch (JsonException e)
        {
            return new("", "notJson", null, ("Line", (e.LineNumber ?? 0) + 1), ("Position", (e.BytePositionInLine ?? 0) + 1));
        }
    }

    private void Value(JsonElement value, JsonTypeInfo type, string pointer)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                Members(value, type, pointer);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var element in value.EnumerateArray())
                    Element(element, type.ElementType!, $"{pointer}/{index++}");
                break;
            case JsonTypeInfoKind.Dictionary when value.ValueKind == JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Element(member.Value, type.ElementType!, pointer + "/" + Escape(member.Name));
                break;
            case JsonTypeInfoKind.None:
                if (ScalarFaults.Of(value, type, pointer) is { } fault)
                    Add(fault);
                break;
            default:
                Add(new(pointer, "wrongType", null, ("Expected", Expected(type))));
                break;
        }
    }

    private void Members(JsonElement value, JsonTypeInfo type, string pointer)
    {
        HashSet<string> seen = [];
        foreach (var member in value.EnumerateObject())
        {
            var at = pointer + "/" + Escape(member.Name);
            if (!seen.Add(member.Name))
                Add(new(at, "duplicateMember"));
            else if (type.Properties.FirstOrDefault(p => p.Name == member.Name) is not { } property)
                Add(new(at, "unknownMember"));
            else if (member.Value.ValueKind != JsonValueKind.Null)
                Value(member.Value, TypeOf(property.PropertyType), at);
            else if (!AllowsNull(property))
                Add(new(at, "required"));
        }

        foreach (var property in type.Properties.Where(p => IsRequired(p) && !seen.Contains(p.Name)))
            Add(new(pointer + "/" + Escape(property.Name), "required"));
    }

    private void Element(JsonElement value, Type type, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Null)
            Add(new(pointer, "required"));
        else
            Value(value, TypeOf(type), pointer);
    }

    private void Add(Fault fault)
    {
        if (_faults.Count < MaxFaults)
            _faults.Add(fault);
    }

    private static JsonTypeInfo TypeOf(Type type) => Json.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    public static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    public static bool AllowsNull(JsonPropertyInfo property)
    {
        if (property.PropertyType.IsValueType)
            return Nullable.GetUnderlyingType(property.PropertyType) is not null;
        return property.AssociatedParameter?.IsNullable ?? property.IsSetNullable;
    }

    private static string Expected(JsonTypeInfo type) => type.Kind == JsonTypeInfoKind.Enumerable ? "array" : "object";

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
