using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Professions;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Editions;

/// <summary>What one edition of a list changed against another.</summary>
public sealed record CompareEditions(Guid From, Guid To) : IQuery<DifferenceView>;

/// <summary>
/// A row may stand in several parts: one that was renamed and put under another sector stands under <c>renamed</c> and
/// <c>moved</c>. Rows in none of the parts are as they were.
/// </summary>
public sealed record DifferenceView(
    EditionView From, EditionView To, IReadOnlyList<ProfessionView> Added, IReadOnlyList<ProfessionView> Removed,
    IReadOnlyList<RowChangeView> Renamed, IReadOnlyList<RowChangeView> Moved, IReadOnlyList<RowChangeView> Recoded,
    IReadOnlyList<RowChangeView> OtherTerms, int Unchanged);

/// <summary>A profession before and after.</summary>
public sealed record RowChangeView(ProfessionView Before, ProfessionView After);

internal sealed class CompareEditionsHandler(ProfessionCatalogue catalogue) : IQueryHandler<CompareEditions, DifferenceView>
{
    public Task<Result<DifferenceView>> Handle(CompareEditions query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<DifferenceView> Answer(CompareEditions query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        if (snapshot.Edition(query.From) is not { } from || snapshot.Edition(query.To) is not { } to)
            return ProfessionErrors.EditionNotFound;
        return from.Edition.List == to.Edition.List ? Difference(from, to) : ProfessionErrors.OfDifferentLists;
    }

    private static DifferenceView Difference(IndexedEdition from, IndexedEdition to)
    {
        var pairs = RowSuccession.Between(from.Edition, to.Edition).OrderBy(p => (p.Later.SectorNumber, p.Later.ActivityNumber, p.Later.Number)).ToList();
        var earlier = pairs.Select(p => p.Earlier.Id).ToHashSet();
        var later = pairs.Select(p => p.Later.Id).ToHashSet();
        return new(
            EditionView.Of(from.Edition), EditionView.Of(to.Edition),
            [.. to.Edition.Rows.Where(r => !later.Contains(r.Id)).Select(r => to.Views[r.Id])],
            [.. from.Edition.Rows.Where(r => !earlier.Contains(r.Id)).Select(r => from.Views[r.Id])],
            Changes(p => p.IsRenamed), Changes(p => p.IsMoved), Changes(p => p.IsRecoded), Changes(p => p.HasOtherTerms),
            pairs.Count(p => !p.IsRenamed && !p.IsMoved && !p.IsRecoded && !p.HasOtherTerms));

        IReadOnlyList<RowChangeView> Changes(Func<RowSuccession, bool> changed) =>
            [.. pairs.Where(changed).Select(p => new RowChangeView(from.Views[p.Earlier.Id], to.Views[p.Later.Id]))];
    }
}
