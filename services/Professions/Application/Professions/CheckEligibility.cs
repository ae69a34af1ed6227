using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Search;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Professions;

/// <summary>Is a profession on a list on a date? Without a list: on the list that it stands in.</summary>
public sealed record CheckEligibility(Guid Id, string? List, DateOnly On) : IQuery<EligibilityView>;

/// <summary>What joins the profession asked about with the row that the answer rests on.</summary>
public enum MatchedBy
{
    /// <summary>It is that row.</summary>
    Row,

    /// <summary>It is the same profession in another edition of the list.</summary>
    History,

    /// <summary>It is a row of another list with the same Kazakh name; whether that is enough, who asks decides.</summary>
    Name,
}

/// <summary>
/// The answer, with the edition and the row it rests on. It holds nothing that changes from one asking to the next, so that
/// a signature over it stays good.
/// </summary>
/// <param name="OnList">Whether the profession is on the list on that day.</param>
/// <param name="Edition">The edition of the list in force on that day; null when there is none.</param>
/// <param name="MatchedBy">Null when it is not on the list.</param>
/// <param name="Row">The row of that edition, with sector and activity; null when it is not on the list.</param>
public sealed record EligibilityView(
    Guid ProfessionId, LocalizedText Name, string List, DateOnly On, bool OnList, EditionView? Edition, MatchedBy? MatchedBy, ProfessionView? Row);

internal sealed class CheckEligibilityHandler(ProfessionCatalogue catalogue) : IQueryHandler<CheckEligibility, EligibilityView>
{
    public Task<Result<EligibilityView>> Handle(CheckEligibility query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<EligibilityView> Answer(CheckEligibility query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        if (snapshot.EditionOf(query.Id) is not { } own)
            return ProfessionErrors.NotFound;

        var list = query.List ?? own.Edition.List;
        var inForce = snapshot.InForceOn(query.On, list).SingleOrDefault();
        var (row, matchedBy) = inForce is null ? (null, null) : Find(snapshot, own, query.Id, inForce);
        return new EligibilityView(
            query.Id, own.Row(query.Id).Name, list, query.On, row is not null, inForce is null ? null : EditionView.Of(inForce.Edition),
            matchedBy, row is null ? null : inForce!.Views[row.Id]);
    }

    private static (ProfessionRow? Row, MatchedBy? By) Find(CatalogueSnapshot snapshot, IndexedEdition own, Guid id, IndexedEdition inForce)
    {
        if (own == inForce)
            return (own.Row(id), MatchedBy.Row);
        if (own.Edition.List == inForce.Edition.List)
        {
            var row = RowHistory.Of(snapshot, id).FirstOrDefault(h => h.Edition == inForce).Row;
            return (row, row is null ? null : MatchedBy.History);
        }

        var name = SearchText.Normalize(own.Row(id).Name.Kk);
        var named = inForce.Edition.Rows.FirstOrDefault(r => SearchText.Normalize(r.Name.Kk) == name);
        return (named, named is null ? null : MatchedBy.Name);
    }
}
