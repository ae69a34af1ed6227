using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Professions;

/// <summary>A profession through the editions of its list, oldest first.</summary>
public sealed record GetHistory(Guid Id, PageRequest Page) : IQuery<Page<HistoryItem>>;

/// <summary>What an edition did to a profession.</summary>
public enum RowChange
{
    /// <summary>The first edition at hand that has it.</summary>
    Added,

    /// <summary>As in the edition before.</summary>
    Kept,

    /// <summary>Name, sector, activity, code or terms are others.</summary>
    Changed,

    /// <summary>The edition goes on without it.</summary>
    Removed,
}

/// <summary>One edition of the history; the profession is null where it was removed.</summary>
public sealed record HistoryItem(
    EditionView Edition, RowChange Change, bool Renamed, bool Moved, bool Recoded, bool OtherTerms, ProfessionView? Profession);

internal sealed class GetHistoryHandler(ProfessionCatalogue catalogue) : IQueryHandler<GetHistory, Page<HistoryItem>>
{
    public Task<Result<Page<HistoryItem>>> Handle(GetHistory query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<Page<HistoryItem>> Answer(GetHistory query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        if (snapshot.EditionOf(query.Id) is null)
            return ProfessionErrors.NotFound;

        var items = Items(snapshot, query.Id).ToList();
        var after = query.Page.After is null ? -1 : items.FindIndex(i => i.Edition.Id.ToString() == query.Page.After);
        return after < 0 && query.Page.After is not null
            ? ListErrors.InvalidCursor
            : Page<HistoryItem>.Of([.. items.Skip(after + 1).Take(query.Page.Limit + 1)], query.Page, i => i.Edition.Id.ToString());
    }

    private static IEnumerable<HistoryItem> Items(CatalogueSnapshot snapshot, Guid id)
    {
        ProfessionRow? before = null;
        var history = RowHistory.Of(snapshot, id);
        foreach (var (edition, row) in history)
        {
            yield return before is null ? First(edition, row) : Next(edition, new(before, row));
            before = row;
        }

        var editions = snapshot.EditionsOf(history[^1].Edition.Edition.List);
        var removedBy = editions.SkipWhile(e => e != history[^1].Edition).Skip(1).FirstOrDefault();
        if (removedBy is not null)
            yield return new(EditionView.Of(removedBy.Edition), RowChange.Removed, false, false, false, false, null);
    }

    private static HistoryItem First(IndexedEdition edition, ProfessionRow row) =>
        new(EditionView.Of(edition.Edition), RowChange.Added, false, false, false, false, edition.Views[row.Id]);

    private static HistoryItem Next(IndexedEdition edition, RowSuccession pair)
    {
        var changed = pair.IsRenamed || pair.IsMoved || pair.IsRecoded || pair.HasOtherTerms;
        return new(
            EditionView.Of(edition.Edition), changed ? RowChange.Changed : RowChange.Kept, pair.IsRenamed, pair.IsMoved, pair.IsRecoded, pair.HasOtherTerms,
            edition.Views[pair.Later.Id]);
    }
}
