using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Catalogue;

/// <summary>Reads the editions anew when the database holds others than this process answers from.</summary>
public sealed record RefreshCatalogue : ICommand;

internal sealed class RefreshCatalogueHandler(IProfessionsDb db, ProfessionCatalogue catalogue) : ICommandHandler<RefreshCatalogue>
{
    public async Task<Result> Handle(RefreshCatalogue command, CancellationToken cancellationToken)
    {
        if (catalogue.Current is { } current)
        {
            var stamps = await db.Editions.Select(e => new EditionStamp(e.Id, e.Version)).ToListAsync(cancellationToken);
            if (stamps.OrderBy(s => s.Id).SequenceEqual(current.Stamps))
                return Result.Ok;
        }

        catalogue.Replace(await db.Editions.AsNoTracking().WithRows().ToListAsync(cancellationToken));
        return Result.Ok;
    }
}
