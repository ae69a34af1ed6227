using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The LEB asks the internal-affairs and the national-security bodies about the applicant.</summary>
public sealed record SendCardRequests(Caller By, Guid ApplicationId) : ICommand<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class SendCardRequestsHandler(IResidencePermitsDb db, CaseAccess access, CardRules rules, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<SendCardRequests, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(SendCardRequests command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, now) = (found.Value, time.AlmatyNow());
        if (application.SendRequests(now, command.By.Role, calendar, rules) is { Failed: true } refused)
            return refused.Error!;

        await db.SaveChangesAsync(cancellationToken);
        return CardApplicationView.Of(application);
    }
}
