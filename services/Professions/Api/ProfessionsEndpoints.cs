using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

internal static class ProfessionsEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cache = routes.ServiceProvider.GetRequiredService<AnswerCache>();
        var professions = routes.MapGroup("/api/v1/professions");

        professions.MapGet("", List)
            .AllowEveryone(RateLimits.Public)
            .Produces<Page<ProfessionView>>()
            .Describe(
                "Professions on the lists in force on a date",
                """
                `list`: `priority-sectors` (Order 236, annex 2), `permanent-residence`, `citizenship` or `health-positions`; all that have an edition in force when left out.
                `on`: a date, today when left out. `q`: words of the name, of a position, of sector or activity, in any order and any of the three languages; case, diacritics,
                hyphens and Kazakh letters against their Russian look-alikes do not matter, nor does one wrong letter in a longer word; or a code or its beginning.
                `lang` (`kk`, `ru`, `en`) restricts the names searched. Best matches come first. Answers carry an ETag; 304 to If-None-Match.
                """,
                ProfessionErrors.NoEditionInForce, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Page)
            .AnswerFrom(cache, static request => request.QueryString.Value ?? "");

        professions.MapGet("/{id:guid}", Get)
            .AllowEveryone(RateLimits.Public)
            .Produces<ProfessionView>()
            .Describe(
                "A profession, if it is on a list in force on a date",
                "`on`: a date, today when left out. `profession-not-on-list` when the edition that the row stands in is not in force on that date. Answers carry an ETag.",
                ProfessionErrors.NotFound, ProfessionErrors.NotOnList, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Oncologist)
            .AnswerFrom(cache, KeyOfOne);
    }

    private static async Task<IResult> List(
        HttpContext http, IMediator mediator, AnswerCache cache, string? list, string? on, string? q, string? lang, PageQuery page, CancellationToken ct)
    {
        var now = cache.Now;
        var query = QueryText.ToList(list, on, q, lang, page.Request, now.Today);
        Result<Page<ProfessionView>> result = query.Failed ? query.Error : await mediator.Send(query.Value, ct);
        return result.Failed ? Answer.Ok(result) : cache.Keep(http.Request.QueryString.Value ?? "", CachedAnswer.Of(now, result.Value));
    }

    private static async Task<IResult> Get(HttpContext http, IMediator mediator, AnswerCache cache, Guid id, string? on, CancellationToken ct)
    {
        var now = cache.Now;
        var query = QueryText.ToOne(id, on, now.Today);
        Result<ProfessionView> result = query.Failed ? query.Error : await mediator.Send(query.Value, ct);
        return result.Failed ? Answer.Ok(result) : cache.Keep(KeyOfOne(http.Request), CachedAnswer.Of(now, result.Value));
    }

    private static string KeyOfOne(HttpRequest request) => request.Path.Value + request.QueryString.Value;

    // Before any parameter is bound: most requests ask what was asked a moment ago.
    private static void AnswerFrom<TBuilder>(this TBuilder endpoint, AnswerCache cache, Func<HttpRequest, string> key) where TBuilder : IEndpointConventionBuilder =>
        endpoint.Add(builder =>
        {
            var answer = builder.RequestDelegate!;
            builder.RequestDelegate = http => cache.Find(key(http.Request)) is { } kept ? kept.ExecuteAsync(http) : answer(http);
        });
}
