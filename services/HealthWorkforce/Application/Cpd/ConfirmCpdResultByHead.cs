using FluentValidation;
using KazMigration.Contracts.HealthWorkforce.V1;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>
/// The confirmation by the head of the organisation is recorded (Order 66, p. 6, 8 of the Rules): the personnel management service
/// tells who, and on which day.
/// </summary>
public sealed record ConfirmCpdResultByHead(Caller By, Guid WorkerId, Guid ResultId, long Expected, string Head, DateOnly On) : ICommand<CpdResultView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class ConfirmCpdResultByHeadValidator : AbstractValidator<ConfirmCpdResultByHead>
{
    public ConfirmCpdResultByHeadValidator() => RuleFor(c => c.Head).NotEmpty().RestsOn(Order283.Basis("6")).MaximumLength(300);
}

internal sealed class ConfirmCpdResultByHeadHandler(IHealthWorkforceDb db, CaseAccess access, CpdPolicies policies, TimeProvider time)
    : ICommandHandler<ConfirmCpdResultByHead, CpdResultView>
{
    public async Task<Result<CpdResultView>> Handle(ConfirmCpdResultByHead command, CancellationToken cancellationToken)
    {
        var found = await db.FindCpdForAsync(command.By, command.WorkerId, command.ResultId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (record, now) = (found.Value, time.AlmatyNow());
        var policy = policies.InForceOn(now.Date);
        if (record.ConfirmByHead(new(command.Head.Trim(), command.On), policy, now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;

        db.Publish(new CpdResultConfirmed(
            record.WorkerId, record.Id, record.Stated.Criterion, Words.CamelCase(policy.Find(record.Stated.Criterion)!.Chapter), record.Credits, record.CompletedOn,
            record.Organisation, record.PolicyEdition, Order283.Basis("6"), now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return CpdResultView.Of(record, policy, now.Date);
    }
}
