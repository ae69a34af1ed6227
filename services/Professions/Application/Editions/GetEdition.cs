using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Editions;

/// <summary>One published edition.</summary>
public sealed record GetEdition(Guid Id) : IQuery<EditionView>;

internal sealed class GetEditionHandler(ProfessionCatalogue catalogue) : IQueryHandler<GetEdition, EditionView>
{
    public Task<Result<EditionView>> Handle(GetEdition query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<EditionView> Answer(GetEdition query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        return snapshot.Edition(query.Id) is { } indexed ? EditionView.Of(indexed.Edition) : ProfessionErrors.EditionNotFound;
    }
}
