using FluentValidation;
using KazMigration.Contracts.HealthWorkforce.V1;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>A result is not confirmed, since its documents do not meet the criterion (Order 66, p. 11 of the Rules).</summary>
public sealed record RefuseCpdResult(Caller By, Guid WorkerId, Guid ResultId, long Expected, IReadOnlyList<CpdRefusalGround> Grounds, string Reason)
    : ICommand<CpdResultView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class RefuseCpdResultValidator : AbstractValidator<RefuseCpdResult>
{
    public RefuseCpdResultValidator()
    {
        RuleFor(c => c.Grounds).NotEmpty().RestsOn(Order283.Basis("11"));
        RuleFor(c => c.Reason).NotEmpty().RestsOn(Order283.Basis("11")).MaximumLength(2000);
    }
}

internal sealed class RefuseCpdResultHandler(IHealthWorkforceDb db, CaseAccess access, CpdPolicies policies, TimeProvider time) : ICommandHandler<RefuseCpdResult, CpdResultView>
{
    public async Task<Result<CpdResultView>> Handle(RefuseCpdResult command, CancellationToken cancellationToken)
    {
        var found = await db.FindCpdForAsync(command.By, command.WorkerId, command.ResultId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (record, now) = (found.Value, time.AlmatyNow());
        if (record.Refuse([.. command.Grounds.Distinct()], command.Reason.Trim(), now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;

        db.Publish(new CpdResultRefused(
            record.WorkerId, record.Id, record.Stated.Criterion, [.. record.Refusal!.Grounds.Select(Words.CamelCase)], Order283.Basis("11"), now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return CpdResultView.Of(record, policies.InForceOn(now.Date), now.Date);
    }
}
