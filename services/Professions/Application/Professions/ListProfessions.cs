using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Professions;

/// <summary>Professions of the editions in force on a date, found by words of their names, by sector or by code.</summary>
/// <param name="List">One of <see cref="ProfessionLists"/>; null for all that have an edition in force.</param>
/// <param name="On">The date; null for today.</param>
/// <param name="Words">What to find; null for all rows.</param>
/// <param name="Language">kk, ru or en to search the names of that language only.</param>
/// <param name="Page">Which part of the answer; its key is the id of the last row seen.</param>
public sealed record ListProfessions(string? List, DateOnly? On, string? Words, string? Language, PageRequest Page) : IQuery<Page<ProfessionView>>;

internal sealed class ListProfessionsHandler(ProfessionCatalogue catalogue, TimeProvider time) : IQueryHandler<ListProfessions, Page<ProfessionView>>
{
    public Task<Result<Page<ProfessionView>>> Handle(ListProfessions query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<Page<ProfessionView>> Answer(ListProfessions query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;

        var date = query.On ?? time.AlmatyNow().Date;
        var editions = snapshot.InForceOn(date, query.List);
        if (editions.Count == 0)
            return ProfessionErrors.NoEditionInForce.With(("List", query.List ?? string.Join(", ", ProfessionLists.All)), ("Date", date));

        var found = editions
            .SelectMany(e => e.Index.Find(query.Words ?? "", query.Language).Select(hit => (hit.Rank, View: e.Views[hit.Row.Id])))
            .ToList();
        // One edition answers in order; rows of several are merged by rank.
        if (editions.Count > 1)
            found = [.. found.OrderBy(f => f.Rank)];

        var after = query.Page.After is null ? -1 : found.FindIndex(f => f.View.Id.ToString() == query.Page.After);
        if (after < 0 && query.Page.After is not null)
            return ListErrors.InvalidCursor;

        var rows = found.Skip(after + 1).Take(query.Page.Limit + 1).Select(f => f.View).ToList();
        return Page<ProfessionView>.Of(rows, query.Page, v => v.Id.ToString());
    }
}
