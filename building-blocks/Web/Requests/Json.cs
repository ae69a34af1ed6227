using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace KazMigration.Web;

/// <summary>JSON as the product reads and writes it: strict in, readable Cyrillic out.</summary>
public static class Json
{
    internal const int MaxDepth = 32;

    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = MaxDepth,
            ReadCommentHandling = JsonCommentHandling.Disallow,
            AllowTrailingCommas = false,
            NumberHandling = JsonNumberHandling.Strict,
            // Escapes < > & ' still, so an answer shown inside a page stays text.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new StrictEnumConverterFactory(), new InstantConverter(), new TextConverter(), new NumberConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>The metadata of one type, looked up once.</summary>
internal static class JsonType<T>
{
    public static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)Json.Options.GetTypeInfo(typeof(T));
}
