using KazMigration.Applications.Domain.Complaints;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>Complaints that the caller may see, newest first, by status, LEB and application.</summary>
public sealed record ListComplaints(Caller By, ComplaintStatus? Status, string? LocalExecutiveBody, Guid? ApplicationId, PageRequest Page) : IQuery<Page<ComplaintListItem>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<ComplaintListItem>)answer).Items.Select(c => c.Id);
}

/// <summary>A complaint in a list, without what it says.</summary>
public sealed record ComplaintListItem(
    Guid Id, string Number, ComplaintStatus Status, string LocalExecutiveBody, Guid ApplicationId, string? CertificateNumber, ComplaintAgainst Against,
    DateTimeOffset SubmittedAt, DateOnly RegisteredOn, DateOnly ForwardDueOn, DateOnly AnswerDueOn, DateOnly? ReviewDueOn);

internal sealed class ListComplaintsHandler(IApplicationsDb db) : IQueryHandler<ListComplaints, Page<ComplaintListItem>>
{
    public async Task<Result<Page<ComplaintListItem>>> Handle(ListComplaints query, CancellationToken cancellationToken)
    {
        var body = query.By.Role == Roles.Applicant ? Result<string?>.Of(query.LocalExecutiveBody) : CaseAccess.BodyToList(query.By, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;

        var complaints = db.Complaints.AsNoTracking();
        if (query.By.Role == Roles.Applicant)
            complaints = complaints.Where(c => query.By.Iin != null && (c.ComplainantIin == query.By.Iin || c.RepresentativeIin == query.By.Iin));
        if (body.Value is { } leb)
            complaints = complaints.Where(c => c.LocalExecutiveBody == leb);
        if (query.Status is { } status)
            complaints = complaints.Where(c => c.Status == status);
        if (query.ApplicationId is { } application)
            complaints = complaints.Where(c => c.ApplicationId == application);
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            complaints = complaints.Where(c => c.SubmittedAt < at || (c.SubmittedAt == at && c.Id < id));

        var rows = await complaints.OrderByDescending(c => c.SubmittedAt).ThenByDescending(c => c.Id).Take(query.Page.Limit + 1)
            .Select(c => new
            {
                c.Id,
                c.Sequence,
                c.Status,
                c.LocalExecutiveBody,
                c.ApplicationId,
                c.CertificateNumber,
                c.Against,
                c.SubmittedAt,
                c.RegisteredOn,
                c.ForwardDueOn,
                c.AnswerDueOn,
                c.ReviewDueOn,
            })
            .ToListAsync(cancellationToken);
        return Page<ComplaintListItem>.Of(
            [
                .. rows.Select(c => new ComplaintListItem(
                    c.Id, Complaint.NumberOf(c.LocalExecutiveBody, c.RegisteredOn, c.Sequence), c.Status, c.LocalExecutiveBody, c.ApplicationId, c.CertificateNumber,
                    c.Against, c.SubmittedAt.InAlmaty(), c.RegisteredOn, c.ForwardDueOn, c.AnswerDueOn, c.ReviewDueOn)),
            ],
            query.Page, c => NewestFirst.Of(c.SubmittedAt, c.Id));
    }
}
