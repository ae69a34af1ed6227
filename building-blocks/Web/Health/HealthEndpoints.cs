using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KazMigration.Web;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: everything registered as a health check answers; otherwise
/// 503 that names the checks that failed, and nothing else of them.
/// </summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").AllowEveryone().ExcludeFromDescription();
        health.MapGet("/live", static (HttpContext context) => JsonBody.WriteAsync(context.Response, new Health("live", [])));
        health.MapGet("/ready", ReadyAsync);
    }

    private static async Task ReadyAsync(HttpContext context, HealthCheckService checks, ProblemWriter problems)
    {
        var report = await checks.CheckHealthAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        if (report.Status != HealthStatus.Unhealthy)
        {
            await JsonBody.WriteAsync(context.Response, new Health("ready", report.Entries.ToDictionary(e => e.Key, e => e.Value.Status)));
            return;
        }

        var failed = report.Entries.Where(e => e.Value.Status == HealthStatus.Unhealthy).Select(e => new Fault("/checks/" + e.Key, "checkFailed"));
        await problems.WriteAsync(context, ProblemTypes.Unavailable, [.. failed]);
    }

    private sealed record Health(string Status, Dictionary<string, HealthStatus> Checks);
}
