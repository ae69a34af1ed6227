using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Professions;

/// <summary>A row, if its edition is in force on a date; today when none is given.</summary>
public sealed record GetProfession(Guid Id, DateOnly? On) : IQuery<ProfessionView>;

internal sealed class GetProfessionHandler(ProfessionCatalogue catalogue, TimeProvider time) : IQueryHandler<GetProfession, ProfessionView>
{
    public Task<Result<ProfessionView>> Handle(GetProfession query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<ProfessionView> Answer(GetProfession query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        if (snapshot.EditionOf(query.Id) is not { } indexed)
            return ProfessionErrors.NotFound;

        var date = query.On ?? time.AlmatyNow().Date;
        return indexed.Edition.IsInForceOn(date)
            ? indexed.Views[query.Id]
            : ProfessionErrors.NotOnList.With(("List", indexed.Edition.List), ("Edition", indexed.Edition.Name), ("Date", date));
    }
}
