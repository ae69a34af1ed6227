using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>The results of a worker, and what counts on a day; today when none is named.</summary>
public sealed record GetCpd(Caller By, Guid WorkerId, DateOnly? On) : IQuery<CpdView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class GetCpdHandler(IHealthWorkforceDb db, CaseAccess access, CpdPolicies policies, TimeProvider time) : IQueryHandler<GetCpd, CpdView>
{
    public async Task<Result<CpdView>> Handle(GetCpd query, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(query.By, query.WorkerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;

        var on = query.On ?? time.AlmatyNow().Date;
        var policy = policies.InForceOn(on);
        var records = await db.CpdRecords.AsNoTracking().Where(r => r.WorkerId == query.WorkerId).ToListAsync(cancellationToken);
        return new CpdView(
            query.WorkerId, on, policy.Edition, policy.Totals(records.Where(r => r.Status is CpdStatus.Confirmed).Select(r => r.Credit), on),
            [.. records.OrderByDescending(r => r.CompletedOn).ThenByDescending(r => r.Id).Select(r => CpdResultView.Of(r, policy, on))]);
    }
}
