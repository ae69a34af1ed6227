using System.Text.RegularExpressions;

namespace KazMigration.Web;

/// <summary>Answers exceptions that no endpoint handled. Their texts go to the log, never to the caller.</summary>
internal sealed partial class ExceptionAnswers(ProblemWriter problems, IEnumerable<ITransientFaults> transientFaults, ILogger<ExceptionAnswers> logger)
{
    private readonly ITransientFaults[] _transientFaults = [.. transientFaults];

    public Task AnswerAsync(HttpContext context, Exception exception)
    {
        var type = TypeOf(context, exception);
        if (type is null)
            return Task.CompletedTask;

        if (type.Status >= 500)
            Log(context, exception, type.Status);
        if (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            context.Abort();
            return Task.CompletedTask;
        }

        context.Response.Clear();
        SecurityHeaders.Set(context);
        return problems.WriteAsync(context, type);
    }

    private ProblemType? TypeOf(HttpContext context, Exception exception) => exception switch
    {
        _ when context.RequestAborted.IsCancellationRequested => null,
        BadHttpRequestException bad => ProblemTypes.OfStatus(bad.StatusCode),
        // Forms and multipart bodies that end early or break their own format.
        InvalidDataException or IOException when exception.Source is "Microsoft.AspNetCore.WebUtilities" or "Microsoft.AspNetCore.Http" => ProblemTypes.MalformedRequest,
        CalendarNotCoveredException => ProblemTypes.CalendarNotCovered,
        IdentityUnavailableException => ProblemTypes.Unavailable,
        _ when _transientFaults.Any(t => t.IsTransient(exception)) => ProblemTypes.Unavailable,
        _ => ProblemTypes.InternalError,
    };

    private void Log(HttpContext context, Exception exception, int status)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        if (status == StatusCodes.Status500InternalServerError)
            Failed(logger, context.Request.Method, route, ProblemWriter.TraceIdOf(context), Outline(exception));
        else
            Unavailable(logger, context.Request.Method, route, status, ProblemWriter.TraceIdOf(context), exception.GetType().Name);
    }

    // Messages of the framework and the drivers may quote a value; identification and phone numbers stay out of the log.
    private static string Outline(Exception exception) => LongNumber().Replace(exception.ToString(), "#");

    [GeneratedRegex(@"\d{9,}")]
    private static partial Regex LongNumber();

    [LoggerMessage(EventId = 500, Level = LogLevel.Error, Message = "{Method} {Route} failed, trace {TraceId}: {Outline}")]
    private static partial void Failed(ILogger logger, string method, string? route, string traceId, string outline);

    [LoggerMessage(EventId = 503, Level = LogLevel.Warning, Message = "{Method} {Route} answered {Status}, trace {TraceId}: {Exception}")]
    private static partial void Unavailable(ILogger logger, string method, string? route, int status, string traceId, string exception);
}
