using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>The applicant, or who acts for them, takes the application back.</summary>
public sealed record WithdrawPermitApplication(Caller By, Guid ApplicationId) : ICommand<PermitApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class WithdrawPermitApplicationHandler(IResidencePermitsDb db, CaseAccess access, ActTexts texts, TimeProvider time)
    : ICommandHandler<WithdrawPermitApplication, PermitApplicationView>
{
    public async Task<Result<PermitApplicationView>> Handle(WithdrawPermitApplication command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, now) = (found.Value, time.AlmatyNow());
        var withdrawn = application.Withdraw(now, command.By.Role);
        if (withdrawn.Failed)
            return withdrawn.Error;
        db.Publish(new PermitApplicationWithdrawn(application.Id, application.Number, application.Region, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return PermitApplicationView.Of(application, texts);
    }
}
