using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KazMigration.Persistence;

/// <summary>
/// Immutable values that are read only with their aggregate, kept as one JSON text. They are replaced, never changed, so a
/// changed value is a changed property of its aggregate, and its version counts.
/// </summary>
public static class JsonColumns
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void StoreAsJson<T>(this ModelConfigurationBuilder configuration) where T : class
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<T>().HaveConversion<Converter<T>, ByReference<T>>().HaveMaxLength(-1);
    }

    private sealed class Converter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Json), text => JsonSerializer.Deserialize<T>(text, Json)!);

    private sealed class ByReference<T>() : ValueComparer<T>(
        (left, right) => ReferenceEquals(left, right), value => RuntimeHelpers.GetHashCode(value), value => value)
        where T : class;
}
