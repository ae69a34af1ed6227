using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Editions;

/// <summary>
/// Publishes an edition that comes with the product, unless it is published already: then its rows stay, and only a derived
/// day of coming into force follows the configuration.
/// </summary>
public sealed record LoadEdition(string List, Act Act, DateOnly InForceFrom, bool Derived, IReadOnlyList<ProfessionRow> Rows) : ICommand;

internal sealed class LoadEditionHandler(IProfessionsDb db, TimeProvider time) : ICommandHandler<LoadEdition>
{
    public async Task<Result> Handle(LoadEdition command, CancellationToken cancellationToken)
    {
        var name = command.Act.Edition;
        var editions = await db.Editions.Where(e => e.List == command.List).ToListAsync(cancellationToken);
        var published = editions.Find(e => e.Name == name);
        if (published is null)
        {
            published = ProfessionEdition.Publish(command.List, command.Act, command.InForceFrom, command.Derived, command.Rows);
            editions.Add(published);
            db.Editions.Add(published);
        }
        else if (!published.CorrectInForceFrom(command.InForceFrom, command.Derived) && published.IsAnnounced)
        {
            return Result.Ok;
        }

        ProfessionEdition.Chain(editions);
        await AnnounceAsync(published, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    // Databases of before the event existed hold editions that nobody was told of.
    private async Task AnnounceAsync(ProfessionEdition edition, CancellationToken cancellationToken)
    {
        if (edition.Rows.Count == 0)
            await db.Rows.Where(r => r.EditionId == edition.Id).LoadAsync(cancellationToken);
        db.Announce(edition, time.AlmatyNow().Instant);
    }
}
