using KazMigration.Commission.Domain;
using KazMigration.Documents;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>A signed statement of how the commission's term (Order 236, p. 9) in a case was counted; of a case opened anew, the one that was set last.</summary>
public sealed record GetDecisionReceipt(Caller Caller, Guid CaseId) : IQuery<DeadlineReceiptView>, IAudited
{
    public AuditSubject Audited => new(Caller, CaseId);
}

internal sealed class GetDecisionReceiptHandler(ICommissionDb db, CaseAccess access, ServiceKey key, TimeProvider time, WorkingCalendar calendar)
    : IQueryHandler<GetDecisionReceipt, DeadlineReceiptView>
{
    public async Task<Result<DeadlineReceiptView>> Handle(GetDecisionReceipt query, CancellationToken cancellationToken)
    {
        var reached = await db.Cases.AsNoTracking().FindForAsync(query.Caller, query.CaseId, access, cancellationToken);
        if (reached.Failed)
            return reached.Error;
        var found = reached.Value;
        // Withdrawn before its file came: no term ever ran.
        if (found.TermBeganWith is not { } began)
            return CaseErrors.Withdrawn;

        var receipt = new DeadlineReceipt(
            found.ApplicationNumber, found.ApplicationId, found.LocalExecutiveBody, DeadlineNotices.Term, "commission", DeadlineNotices.Basis,
            new StartEvent(began.What is CaseStep.Reopened ? "reopening" : "forwarding", found.ReceivedOn, began.At.InAlmaty()), 0, found.CalendarEdition, [],
            found.DecisionDueOn, found.ConcludedAt is { } at ? new AlmatyTime(at).Date : null).CountedBy(calendar);
        if (receipt.Failed)
            return receipt.Error;

        var now = time.AlmatyNow();
        return receipt.Value.Signed(content => key.Sign(content, now.Instant), now.Instant);
    }
}
