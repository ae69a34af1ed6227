using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>The applicant, or who acts for them, takes the application back.</summary>
public sealed record WithdrawApplication(Caller By, Guid ApplicationId) : ICommand<ApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class WithdrawApplicationHandler(IApplicationsDb db, CaseAccess access, TimeProvider time)
    : ICommandHandler<WithdrawApplication, ApplicationView>
{
    public async Task<Result<ApplicationView>> Handle(WithdrawApplication command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var application = found.Value;
        var (now, wasForwarded) = (time.AlmatyNow(), application.Status is not ApplicationStatus.Registered);
        var withdrawn = application.Withdraw(now, command.By.Role, command.By.Iin);
        if (withdrawn.Failed)
            return withdrawn.Error;

        db.Facts.Add(Fact.Withdrawn(application, now.Date));
        db.Publish(new ApplicationWithdrawn(application.Id, application.Number, application.LocalExecutiveBody, wasForwarded, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return ApplicationView.Of(application);
    }
}
