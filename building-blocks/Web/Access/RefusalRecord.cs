using KazMigration.Persistence;
using Microsoft.AspNetCore.Routing;

namespace KazMigration.Web;

/// <summary>A known caller whose role may not enter: no use case is reached, so the audit log hears of it here.</summary>
internal static class RefusalRecord
{
    public static Task WriteAsync(HttpContext context, RouteEndpoint endpoint, Caller caller)
    {
        var service = endpoint.Metadata.GetMetadata<IEndpointGroupNameMetadata>()?.EndpointGroupName;
        if (service is null || context.RequestServices.GetKeyedService<AuditLog>(service) is not { } log)
            return Task.CompletedTask;

        var values = context.Request.RouteValues;
        return log.WriteAsync(new AuditEntry(
            new AuditSubject(caller, (values.GetValueOrDefault("id") ?? values.GetValueOrDefault("number")) as string),
            $"{context.Request.Method} {endpoint.RoutePattern.RawText}",
            ProblemTypes.RoleMissing.Slug,
            context.RequestServices.GetRequiredService<TimeProvider>().AlmatyNow()));
    }
}
