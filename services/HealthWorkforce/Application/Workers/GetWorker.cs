using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>One entry of the register, for who may see it.</summary>
public sealed record GetWorker(Caller By, Guid WorkerId) : IQuery<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetWorkerHandler(IHealthWorkforceDb db, CaseAccess access) : IQueryHandler<GetWorker, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(GetWorker query, CancellationToken cancellationToken)
    {
        var found = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        return found.Failed ? found.Error : WorkerView.Of(found.Value);
    }
}
