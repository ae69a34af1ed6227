using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The applicant takes the application for the card back.</summary>
public sealed record WithdrawCardApplication(Caller By, Guid ApplicationId) : ICommand<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class WithdrawCardApplicationHandler(IResidencePermitsDb db, CaseAccess access, TimeProvider time)
    : ICommandHandler<WithdrawCardApplication, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(WithdrawCardApplication command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, now) = (found.Value, time.AlmatyNow());
        if (application.Withdraw(now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;

        await db.SaveChangesAsync(cancellationToken);
        return CardApplicationView.Of(application);
    }
}
