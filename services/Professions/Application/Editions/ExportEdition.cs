using KazMigration.Professions.Application.Catalogue;
using KazMigration.Professions.Application.Drafts;
using KazMigration.Professions.Domain;
using KazMigration.UseCases;

namespace KazMigration.Professions.Application.Editions;

/// <summary>The rows of a published edition as a table, as a draft takes them back.</summary>
public sealed record ExportEdition(Guid Id) : IQuery<byte[]>;

internal sealed class ExportEditionHandler(ProfessionCatalogue catalogue) : IQueryHandler<ExportEdition, byte[]>
{
    public Task<Result<byte[]>> Handle(ExportEdition query, CancellationToken cancellationToken) => Task.FromResult(Answer(query));

    private Result<byte[]> Answer(ExportEdition query)
    {
        if (catalogue.Current is not { } snapshot)
            return ProfessionErrors.NotReady;
        return snapshot.Edition(query.Id) is { } indexed
            ? RowsCsv.Write(indexed.Edition.Rows.Select(r => r.ToContent()).OrderBy(r => (r.Number.Sector, r.Number.Activity, r.Number.Profession)))
            : ProfessionErrors.EditionNotFound;
    }
}
