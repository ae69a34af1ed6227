namespace KazMigration.Web;

internal static partial class Errors
{
    public static Task WriteAsync(HttpContext context, Error error)
    {
        var services = context.RequestServices;
        if (error.Code.Kind == ErrorKind.Forbidden)
        {
            Refused(
                services.GetRequiredService<ILogger<CaseAccess>>(), services.GetRequiredService<CallerSlot>().Role, context.Request.Method,
                (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, error.Code.Slug, ProblemWriter.TraceIdOf(context));
        }

        return services.GetRequiredService<ProblemWriter>().WriteAsync(context, error);
    }

    [LoggerMessage(EventId = 402, Level = LogLevel.Warning, Message = "Access refused: {Role} to {Method} {Route}: {Reason}, trace {TraceId}")]
    private static partial void Refused(ILogger logger, string role, string method, string? route, string reason, string traceId);
}
