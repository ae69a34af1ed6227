namespace KazMigration.Web;

/// <summary>
/// Outermost: headers of every answer, HEAD as GET without its body, and a problem document for every exception and
/// every error status that came without a body.
/// </summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ProblemWriter problems, ExceptionAnswers exceptions)
{
    public Task InvokeAsync(HttpContext context)
    {
        SecurityHeaders.Set(context);
        // The server keeps the method it read and sends no body; routing then needs no HEAD routes.
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        if (QueryText.Faults(context) is { Count: > 0 } faults)
            return problems.WriteAsync(context, ProblemTypes.MalformedRequest, faults);

        Task task;
        try
        {
            task = next(context);
        }
        catch (Exception exception)
        {
            return exceptions.AnswerAsync(context, exception);
        }

        return task.IsCompletedSuccessfully && context.Response.StatusCode < 400 ? task : Finish(context, task);
    }

    private async Task Finish(HttpContext context, Task task)
    {
        try
        {
            await task;
        }
        catch (Exception exception)
        {
            await exceptions.AnswerAsync(context, exception);
            return;
        }

        var response = context.Response;
        if (response.StatusCode < 400 || response.HasStarted || response.ContentType is not null || response.ContentLength is not null)
            return;

        if (context.Features.Get<Refusal>() is { } refusal)
            await problems.WriteAsync(context, refusal.Type, [.. refusal.Faults, .. refusal.Type == ProblemTypes.MalformedRequest ? ParameterFaults.Of(context) : []], refusal.Values);
        else if (response.StatusCode == StatusCodes.Status400BadRequest)
            await problems.WriteAsync(context, ProblemTypes.MalformedRequest, ParameterFaults.Of(context));
        else
            await problems.WriteAsync(context, ProblemTypes.OfStatus(response.StatusCode));
    }
}
