using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>
/// A JSON body, read strictly. What cannot be read is answered 400 with all faults together; 415 when it is not JSON,
/// 413 above 256 KiB. An empty body counts as <c>{}</c>.
/// </summary>
public sealed class Body<T> : IBindableFromHttpContext<Body<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    private Body(T value, ReadOnlyMemory<byte> bytes) => (Value, Bytes) = (value, bytes);

    public T Value { get; }

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (await BodyReading.ReadAsync(context) is not { } bytes)
            return null;

        try
        {
            var value = JsonSerializer.Deserialize(bytes.Span, JsonType<T>.Info);
            if (value is not null && !JsonFaults.HasNullElement(bytes.Span))
                return new(value, bytes);
        }
        catch (Exception e) when (e is JsonException || (e is InvalidOperationException && JsonFaults.IsUnreadable(bytes.Span)))
        {
            // It names one fault only; the slow walk below finds them all.
        }

        Refusal.Set(context, ProblemTypes.MalformedRequest, JsonFaults.Of(bytes, JsonType<T>.Info));
        return null;
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new BodyMetadata(typeof(T), JsonFaults.HasRequired(JsonType<T>.Info)));
}

/// <summary>The type of an endpoint's JSON body, for its description.</summary>
internal sealed record BodyMetadata(Type Type, bool Required);
