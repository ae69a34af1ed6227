using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>The LEB's signing official confirms the decision, where the LEB is so configured (Order 236, p. 11).</summary>
public sealed record ConfirmDecision(Caller By, Guid ApplicationId, long Expected) : ICommand<ApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class ConfirmDecisionHandler(IApplicationsDb db, Decider decider, CaseAccess access, TimeProvider time)
    : ICommandHandler<ConfirmDecision, ApplicationView>
{
    public async Task<Result<ApplicationView>> Handle(ConfirmDecision command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var application = found.Value;
        if (application.Status is not ApplicationStatus.AwaitingSignature)
            return ApplicationErrors.NotAwaitingSignature.With(("Status", application.Status));

        var decided = await decider.DecideAsync(application, time.AlmatyNow(), command.By.Role, cancellationToken);
        return decided.Failed ? decided.Error : ApplicationView.Of(application);
    }
}
