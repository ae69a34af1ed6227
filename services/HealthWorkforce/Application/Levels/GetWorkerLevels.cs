using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>The levels of a worker, with the history of claims.</summary>
public sealed record GetWorkerLevels(Caller By, Guid WorkerId) : IQuery<WorkerLevelsView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetWorkerLevelsHandler(IHealthWorkforceDb db, CaseAccess access, LevelPolicies policies, TimeProvider time)
    : IQueryHandler<GetWorkerLevels, WorkerLevelsView>
{
    public async Task<Result<WorkerLevelsView>> Handle(GetWorkerLevels query, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;

        var policy = policies.InForceOn(time.AlmatyNow().Date);
        var held = await db.HeldAsync(query.WorkerId, cancellationToken);
        var claims = await db.LevelClaims.AsNoTracking().Where(c => c.WorkerId == query.WorkerId).ToListAsync(cancellationToken);
        return new WorkerLevelsView(query.WorkerId, [.. held.Current.Select(c => HeldLevelView.Of(c, policy))], [.. claims.OrderByDescending(c => c.Id).Select(LevelClaimView.Of)]);
    }
}
