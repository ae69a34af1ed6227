using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>One workplace, also for its organisation after its end, when the entry itself is closed to it.</summary>
public sealed record GetWorkplace(Caller By, Guid WorkerId, Guid WorkplaceId) : IQuery<OneWorkplaceView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

/// <summary>A workplace, and the version of the entry that it stands in.</summary>
public sealed record OneWorkplaceView(Guid WorkerId, WorkplaceView Workplace, long Version);

internal sealed class GetWorkplaceHandler(IHealthWorkforceDb db, CaseAccess access) : IQueryHandler<GetWorkplace, OneWorkplaceView>
{
    public async Task<Result<OneWorkplaceView>> Handle(GetWorkplace query, CancellationToken cancellationToken)
    {
        var found = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, query.WorkplaceId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        return found.Value.Workplaces.FirstOrDefault(w => w.Id == query.WorkplaceId) is { } workplace
            ? new OneWorkplaceView(found.Value.Id, WorkplaceView.Of(workplace), found.Value.Version)
            : WorkerErrors.WorkplaceNotFound;
    }
}
