namespace KazMigration.Web;

/// <summary><c>/metrics</c> for Prometheus on this machine, and for callers with the role ops.</summary>
internal static class MetricsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/metrics", AnswerAsync).WithMetadata(new AccessRule([Roles.Ops]) { Loopback = true }).ExcludeFromDescription();

    private static async Task AnswerAsync(HttpContext context, PrometheusExporter exporter)
    {
        var text = exporter.Scrape();
        context.Response.ContentType = PrometheusExporter.MediaType;
        context.Response.ContentLength = text.Length;
        await context.Response.Body.WriteAsync(text, context.RequestAborted);
    }
}
