using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>The personnel management service confirms a result (Order 66, p. 2, 8 of the Rules).</summary>
public sealed record ConfirmCpdResult(Caller By, Guid WorkerId, Guid ResultId, long Expected) : ICommand<CpdResultView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class ConfirmCpdResultHandler(IHealthWorkforceDb db, CaseAccess access, CpdPolicies policies, TimeProvider time) : ICommandHandler<ConfirmCpdResult, CpdResultView>
{
    public async Task<Result<CpdResultView>> Handle(ConfirmCpdResult command, CancellationToken cancellationToken)
    {
        var found = await db.FindCpdForAsync(command.By, command.WorkerId, command.ResultId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (record, now) = (found.Value, time.AlmatyNow());
        var policy = policies.InForceOn(now.Date);
        if (record.ConfirmByService(policy, now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;

        await db.SaveChangesAsync(cancellationToken);
        return CpdResultView.Of(record, policy, now.Date);
    }
}
