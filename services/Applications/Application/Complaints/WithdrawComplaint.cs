using KazMigration.Applications.Domain.Statistics;
using KazMigration.Contracts.Applications.V1;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>Who complained, or who acts for them, takes the complaint back before it is decided.</summary>
public sealed record WithdrawComplaint(Caller By, Guid ComplaintId) : ICommand<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

internal sealed class WithdrawComplaintHandler(IApplicationsDb db, CaseReopener reopener, CaseAccess access, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<WithdrawComplaint, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(WithdrawComplaint command, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(command.By, command.ComplaintId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (complaint, now) = (found.Value, time.AlmatyNow());
        var mayAct = await db.MayComplainAsync(
            command.By, complaint.ComplainantIin, complaint.ApplicationId, complaint.CertificateNumber, now.Date, cancellationToken);
        if (mayAct.Failed)
            return mayAct.Error;
        if (complaint.Withdraw(now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;

        db.Facts.AddRange(ComplaintFacts.OfStep(complaint, calendar));
        reopener.PublishEnd(complaint, ComplaintDecided.Withdrawn, late: false, now);
        await db.SaveChangesAsync(cancellationToken);
        return ComplaintView.Of(complaint, now.Date);
    }
}
