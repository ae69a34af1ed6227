using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using KazMigration.Web;
using MediatR;

namespace KazMigration.Professions.Api;

/// <summary>Answers about editions, histories and single questions; all of them open, cached and with a tag.</summary>
internal static class RegisterEndpoints
{
    public static void Map(IEndpointRouteBuilder professions, AnswerCache cache)
    {
        professions.MapGet("/editions", ListAsync).Cached<Page<EditionView>>(cache)
            .Describe(
                "Editions of the lists",
                "`list`: one list, all when left out. `on`: only what is in force on that day. Oldest first within a list. Each names the act that made it; `inForceFromDerived` says that its first day was counted and not read from an official publication.",
                ProfessionErrors.NotReady)
            .ResponseExample(Examples.Editions);

        professions.MapGet("/editions/{id:guid}", GetAsync).Cached<EditionView>(cache)
            .Describe("An edition of a list", "Its act, its first and last day, how many rows it has. A published edition never changes.", ProfessionErrors.EditionNotFound, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Edition2024);

        professions.MapGet("/editions/difference", CompareAsync).Cached<DifferenceView>(cache)
            .Describe(
                "Difference between two editions of a list",
                """
                What `to` changed against `from`: rows added, removed, renamed, moved to another sector or activity, recoded, or asked for on other terms. A row can be in several parts.
                In the list coded by the classifier the code says what is the same profession, elsewhere the name, then the names that a row says it replaces.
                """,
                ProfessionErrors.EditionNotFound, ProfessionErrors.OfDifferentLists, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Difference);

        professions.MapGet("/{id:guid}/history", HistoryAsync).Cached<Page<HistoryItem>>(cache)
            .Describe(
                "A profession through the editions of its list",
                "Oldest first: `added` by the first edition at hand, then `kept` or `changed` (and in what), and `removed` by the edition that goes on without it.",
                ProfessionErrors.NotFound, ProfessionErrors.NotReady)
            .ResponseExample(Examples.History);

        professions.MapGet("/positions/resolution", ResolveAsync).Cached<NameResolutionView>(cache)
            .Describe(
                "The position that an old name means now",
                """
                Names of positions in health care, as people's papers have them, against the list in force on a day (`on`, today when left out; Order 66 of 16.07.2025, annex 3).
                `replaced` and `current` name one position; `ambiguous` names all that may be meant; `vanished`: an earlier edition had it and nothing took its place; `unknown`: no edition at hand has it.
                """,
                ProfessionErrors.NoEditionInForce, ValidationErrors.Failed, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Resolution);
    }

    private static Task<IResult> ListAsync(HttpContext http, CachedQueries queries, string? list, string? on, PageQuery? page, CancellationToken ct) =>
        queries.AnswerAsync<ListEditions, Page<EditionView>>(http, _ => QueryText.ToEditions(list, on, PageOrFaults.Of(http, page)), ct);

    private static Task<IResult> GetAsync(HttpContext http, CachedQueries queries, Guid id, CancellationToken ct) =>
        queries.AnswerAsync<GetEdition, EditionView>(http, _ => new GetEdition(id), ct);

    private static Task<IResult> CompareAsync(HttpContext http, CachedQueries queries, Guid from, Guid to, CancellationToken ct) =>
        queries.AnswerAsync<CompareEditions, DifferenceView>(http, _ => new CompareEditions(from, to), ct);

    private static Task<IResult> HistoryAsync(HttpContext http, CachedQueries queries, Guid id, PageQuery page, CancellationToken ct) =>
        queries.AnswerAsync<GetHistory, Page<HistoryItem>>(http, _ => new GetHistory(id, page.Request), ct);

    private static Task<IResult> ResolveAsync(HttpContext http, CachedQueries queries, string name, string? on, CancellationToken ct) =>
        queries.AnswerAsync<ResolvePositionName, NameResolutionView>(http, today => QueryText.ToResolution(name, on, today), ct);
}
