using KazMigration.Applications.Domain.Applications;
using KazMigration.Contracts.Professions.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Professions;

/// <summary>Keeps the professions of an edition of the priority-sectors list, so that filing goes on while Professions is down.</summary>
public sealed record KeepProfessions(ProfessionEditionPublished Published) : ICommand;

internal sealed class KeepProfessionsHandler(IApplicationsDb db) : ICommandHandler<KeepProfessions>
{
    private const string List = "priority-sectors";

    public async Task<Result> Handle(KeepProfessions command, CancellationToken cancellationToken)
    {
        var published = command.Published;
        if (published.List != List)
            return Result.Ok;

        await db.KeepAsync(
            [.. published.Professions.Select(p => new Profession(p.Id, List, published.Edition, p.Code, p.Name, p.Sector!, p.Activity!))],
            published.InForceFrom, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }
}
