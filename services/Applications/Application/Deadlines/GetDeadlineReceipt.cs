using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Deadlines;

/// <summary>A signed statement of how a term of an application, or of a complaint about it, was counted.</summary>
public sealed record GetDeadlineReceipt(Caller By, Guid ApplicationId, TermKind Term) : IQuery<DeadlineReceiptView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetDeadlineReceiptHandler(IApplicationsDb db, CaseAccess access, IDocumentSigning signing, TimeProvider time, WorkingCalendar calendar)
    : IQueryHandler<GetDeadlineReceipt, DeadlineReceiptView>
{
    public async Task<Result<DeadlineReceiptView>> Handle(GetDeadlineReceipt query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, body) = (found.Value, found.Value.LocalExecutiveBody);
        // Of a case opened anew, or of several complaints, the term that was set last.
        if (application.Terms.Where(t => t.Kind == query.Term).MaxBy(t => t.Id) is not { } term)
            return ApplicationErrors.TermNotFound;
        if (!signing.CanSign(body))
            return ApplicationErrors.SigningUnavailable;
        var receipt = new DeadlineReceipt(
            application.Number, application.Id, body, Words.CamelCase(term.Kind), Words.CamelCase(term.Owner), term.LegalBasis,
            await StartOfAsync(application, term, cancellationToken), 0, term.CalendarEdition, [], term.DueOn, term.EndedOn).CountedBy(calendar);
        if (receipt.Failed)
            return receipt.Error;

        var now = time.AlmatyNow();
        return receipt.Value.Signed(content => signing.Sign(body, content, now.Instant), now.Instant);
    }

    private async Task<StartEvent> StartOfAsync(CertificateApplication application, Term term, CancellationToken cancellationToken)
    {
        if (term.ComplaintId is null)
            return new(term.From == application.RegisteredOn ? "registration" : "reopening", term.From, application.SubmittedAt.InAlmaty());
        var complaint = await db.Complaints.AsNoTracking().SingleAsync(c => c.Id == term.ComplaintId, cancellationToken);
        return term.Kind == TermKind.ComplaintReview
            ? new("complaintForwarding", term.From, complaint.History.Last(s => s.What == ComplaintStepKind.Forwarded).At.InAlmaty())
            : new("complaint", term.From, complaint.SubmittedAt.InAlmaty());
    }
}
