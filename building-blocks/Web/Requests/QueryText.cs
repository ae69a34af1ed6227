namespace KazMigration.Web;

/// <summary>Query values that are no text: control characters, which no database takes, and bytes that are no UTF-8.</summary>
internal static class QueryText
{
    public static IReadOnlyList<Fault> Faults(HttpContext context) =>
        context.Request.QueryString.HasValue
            ? [.. context.Request.Query.Where(q => q.Value.Any(v => v is not null && !IsText(v))).Select(q => new Fault("/query/" + q.Key, "invalidText"))]
            : [];

    private static bool IsText(string value)
    {
        foreach (var character in value)
        {
            if (char.IsControl(character) || character == '\uFFFD')
                return false;
        }

        return true;
    }
}
