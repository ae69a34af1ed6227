namespace KazMigration.Web;

internal static class SecurityHeaders
{
    /// <summary>Headers of every answer; endpoints may overwrite Cache-Control.</summary>
    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (context.Request.Headers.Authorization.Count > 0)
            headers.CacheControl = "no-store";
    }
}
