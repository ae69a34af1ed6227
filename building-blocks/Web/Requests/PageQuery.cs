using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace KazMigration.Web;

/// <summary>Which part of a list is asked for: <c>?limit=</c> (1–200, 50 when left out) and <c>?cursor=</c>.</summary>
public sealed class PageQuery : IBindableFromHttpContext<PageQuery>, IEndpointParameterMetadataProvider
{
    private PageQuery(PageRequest request) => Request = request;

    public PageRequest Request { get; }

    /// <summary>What is wrong with limit and cursor, for an endpoint that takes the page as optional to name other faults beside them.</summary>
    public static IReadOnlyList<Fault> FaultsOf(HttpContext context) => context.Features.Get<Refusal>()?.Faults ?? [];

    public static ValueTask<PageQuery?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var query = context.Request.Query;
        List<Fault>? faults = null;
        var limit = PageRequest.DefaultLimit;
        if (query.TryGetValue("limit", out var limitText)
            && (!int.TryParse(limitText.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > PageRequest.MaxLimit))
        {
            (faults ??= []).Add(new("/query/limit", "outOfRange", null, ("From", 1), ("To", PageRequest.MaxLimit)));
        }

        string? after = null;
        if (query.TryGetValue("cursor", out var cursor))
        {
            after = Cursor.Decode(cursor.ToString());
            // A key never holds U+0000 or a replacement character: what does was not encoded by us.
            if (string.IsNullOrEmpty(after) || after.AsSpan().ContainsAny('\0', '\uFFFD'))
                (faults ??= []).Add(new("/query/cursor", "invalidCursor"));
        }

        if (faults is null)
            return new(new PageQuery(new(limit, after)));
        Refusal.Set(context, ProblemTypes.MalformedRequest, faults);
        return default;
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(PageMetadata.Instance);
}

/// <summary>Marks an endpoint that answers a list by pages, for its description.</summary>
internal sealed class PageMetadata
{
    public static readonly PageMetadata Instance = new();
}
