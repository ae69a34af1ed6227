using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace KazMigration.Web;

/// <summary>Entity tags of answers, and whether the caller has the answer already.</summary>
internal static class EntityTags
{
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    public static string Of(string tag) => "\"" + tag + "\"";

    /// <summary>Sets the tag; true when <c>If-None-Match</c> of a GET names it, so 304 is the answer.</summary>
    public static bool IsKnown(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = tag;
        var known = context.Request.Headers.IfNoneMatch;
        if (known.Count == 0 || !HttpMethods.IsGet(context.Request.Method))
            return false;
        if (known.Count == 1 && known[0] == tag)
            return true;

        return EntityTagHeaderValue.TryParseList(known, out var tags)
            && tags.Any(t => t == EntityTagHeaderValue.Any || t.Tag.Equals(tag, StringComparison.Ordinal));
    }
}
