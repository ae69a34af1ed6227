using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

/// <summary>Answers public questions by their use cases and keeps the answers.</summary>
internal sealed class CachedQueries(AnswerCache cache, IMediator mediator)
{
    /// <param name="http">The request; its path and query are the key.</param>
    /// <param name="read">Reads the question from the request; it is given today's date.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    public async Task<IResult> AnswerAsync<TQuery, T>(HttpContext http, Func<DateOnly, Result<TQuery>> read, CancellationToken cancellationToken)
        where TQuery : IQuery<T>
    {
        // Taken before the answer is made: a change in between makes it old, not wrong.
        var now = cache.Now;
        var query = read(now.Today);
        Result<T> result = query.Failed ? query.Error : await mediator.Send(query.Value, cancellationToken);
        return result.Failed ? Answer.Ok(result) : cache.Keep(KeyOf(http.Request), CachedAnswer.Of(now, result.Value));
    }

    public static string KeyOf(HttpRequest request) => request.Path.Value + request.QueryString.Value;
}

internal static class CachedQueryConventions
{
    /// <summary>Open to everyone, with a tag, and answered from the cache where it can be.</summary>
    public static RouteHandlerBuilder Cached<T>(this RouteHandlerBuilder endpoint, AnswerCache cache)
    {
        endpoint.AllowEveryone(RateLimits.Public).Produces<T>().WithEntityTag();
        // Before any parameter is bound: most requests ask what was asked a moment ago.
        ((IEndpointConventionBuilder)endpoint).Add(builder =>
        {
            var answer = builder.RequestDelegate!;
            builder.RequestDelegate = http => cache.Find(CachedQueries.KeyOf(http.Request)) is { } kept ? kept.ExecuteAsync(http) : answer(http);
        });
        return endpoint;
    }
}
