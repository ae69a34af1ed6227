using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using KazMigration.Web;

namespace KazMigration.Professions.Api;

/// <summary>Searching the lists, and single professions.</summary>
internal static class ProfessionsEndpoints
{
    public static void Map(IEndpointRouteBuilder professions, AnswerCache cache)
    {
        professions.MapGet("", List).Cached<Page<ProfessionView>>(cache)
            .Describe(
                "Professions on the lists in force on a date",
                """
                `list`: `priority-sectors` (Order 236, annex 2), `permanent-residence` (Order 49, annex 2), `citizenship` (decree on simplified citizenship) or `health-positions` (Order 66 of 16.07.2025); all that have an edition in force when left out.
                `on`: a date, today when left out. `q`: words of the name, of a position, of a name replaced, of sector or activity, in any order and any of the three languages; case, diacritics,
                hyphens and Kazakh letters against their Russian look-alikes do not matter, nor does one wrong letter in a longer word; or a code (NCO 01-2017, or the number in the list) or its beginning.
                `lang` (`kk`, `ru`, `en`) restricts the names searched. Best matches come first. Answers carry an ETag; 304 to If-None-Match.
                """,
                ProfessionErrors.NoEditionInForce, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Page);

        professions.MapGet("/{id:guid}", Get).Cached<ProfessionView>(cache)
            .Describe(
                "A profession, if it is on a list in force on a date",
                "`on`: a date, today when left out. `profession-not-on-list` when the edition that the row stands in is not in force on that date. Answers carry an ETag.",
                ProfessionErrors.NotFound, ProfessionErrors.NotOnList, ProfessionErrors.NotReady)
            .ResponseExample(Examples.Oncologist);
    }

    private static Task<IResult> List(
        HttpContext http, CachedQueries queries, string? list, string? on, string? q, string? lang, PageQuery? page, CancellationToken ct) =>
        queries.AnswerAsync<ListProfessions, Page<ProfessionView>>(http, today => QueryText.ToList(list, on, q, lang, PageOrFaults.Of(http, page), today), ct);

    private static Task<IResult> Get(HttpContext http, CachedQueries queries, Guid id, string? on, CancellationToken ct) =>
        queries.AnswerAsync<GetProfession, ProfessionView>(http, today => QueryText.ToOne(id, on, today), ct);
}
