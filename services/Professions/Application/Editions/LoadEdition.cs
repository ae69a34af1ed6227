using KazMigration.Professions.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Application.Editions;

/// <summary>
/// Publishes an edition that comes with the product, unless it is published already: then its rows stay, and only a derived
/// day of coming into force follows the configuration.
/// </summary>
public sealed record LoadEdition(string List, Act Act, DateOnly InForceFrom, bool Derived, IReadOnlyList<ProfessionRow> Rows) : ICommand;

internal sealed class LoadEditionHandler(IProfessionsDb db) : ICommandHandler<LoadEdition>
{
    public async Task<Result> Handle(LoadEdition command, CancellationToken cancellationToken)
    {
        var name = command.Act.Edition;
        var published = await db.Editions.SingleOrDefaultAsync(e => e.List == command.List && e.Name == name, cancellationToken);
        if (published is null)
            db.Editions.Add(ProfessionEdition.Publish(command.List, command.Act, command.InForceFrom, command.Derived, command.Rows));
        else if (!published.CorrectInForceFrom(command.InForceFrom, command.Derived))
            return Result.Ok;

        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
