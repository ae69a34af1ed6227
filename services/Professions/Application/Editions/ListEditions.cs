using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Editions;

/// <summary>The published editions: of one list or of all, in force on a day or ever; oldest first within a list.</summary>
public sealed record ListEditions(string? List, DateOnly? On, PageRequest Page) : IQuery<Page<EditionView>>;

internal sealed class ListEditionsHandler(ProfessionCatalogue catalogue) : IQueryHandler<ListEditions, Page<EditionView>>
{
    public Task<Result<Page<EditionView>>> Handle(ListEditions query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<Page<EditionView>> Answer(ListEditions query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;

        var editions = snapshot.EditionsOf(query.List).Select(e => e.Edition)
            .Where(e => query.On is null || e.IsInForceOn(query.On.Value))
            .Select(EditionView.Of).ToList();
        var after = query.Page.After is null ? -1 : editions.FindIndex(e => e.Id.ToString() == query.Page.After);
        return after < 0 && query.Page.After is not null
            ? ListErrors.InvalidCursor
            : Page<EditionView>.Of([.. editions.Skip(after + 1).Take(query.Page.Limit + 1)], query.Page, e => e.Id.ToString());
    }
}
