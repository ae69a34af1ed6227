using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>
/// The version of a resource that the caller saw, from <c>If-Match</c>. Missing: 428. A tag that cannot be one of ours
/// (<c>*</c>, weak, no number): 412. No tag at all: 400.
/// </summary>
public sealed class IfMatch : IBindableFromHttpContext<IfMatch>, IEndpointParameterMetadataProvider
{
    private const string Header = "If-Match";

    private IfMatch(long version) => Version = version;

    public long Version { get; }

    public static ValueTask<IfMatch?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            Refusal.Set(context, ProblemTypes.PreconditionRequired, [new("/header/If-Match", "required")], ("Header", Header));
            return default;
        }

        var text = header.ToString().Trim();
        // A bare number is taken too: some clients cannot send quotes.
        var quoted = text.Length >= 2 && text[0] == '"' && text[^1] == '"';
        if (long.TryParse(quoted ? text[1..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return new(new IfMatch(version));

        if (quoted || text == "*" || text.StartsWith("W/\"", StringComparison.Ordinal))
            Refusal.Set(context, ProblemTypes.StaleVersion);
        else
            Refusal.Set(context, ProblemTypes.MalformedRequest, [new("/header/If-Match", "invalidNumber")]);
        return default;
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new HeaderMetadata(
            Header, true, "The version that was seen, as the ETag of the last answer; another one is answered 412.", "\"3\"", ProblemTypes.StaleVersion));
}
