using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Applications that the caller may see, newest first, by status, LEB and the day their result is due.</summary>
public sealed record ListApplications(Caller By, ApplicationStatus? Status, string? LocalExecutiveBody, DateOnly? DueOnOrBefore, PageRequest Page)
    : IQuery<Page<ApplicationView>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<ApplicationView>)answer).Items.Select(a => a.Id);
}

internal sealed class ListApplicationsHandler(IApplicationsDb db) : IQueryHandler<ListApplications, Page<ApplicationView>>
{
    public async Task<Result<Page<ApplicationView>>> Handle(ListApplications query, CancellationToken cancellationToken)
    {
        var visible = Visible(query.By, query.LocalExecutiveBody);
        if (visible.Failed)
            return visible.Error;
        var applications = visible.Value;
        if (query.Status is { } status)
            applications = applications.Where(a => a.Status == status);
        if (query.DueOnOrBefore is { } day)
            applications = applications.Where(a => a.ResultDueOn <= day);
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            applications = applications.Where(a => a.SubmittedAt < at || (a.SubmittedAt == at && a.Id < id));

        var rows = await applications.OrderByDescending(a => a.SubmittedAt).ThenByDescending(a => a.Id).Take(query.Page.Limit + 1)
            .Select(ApplicationView.Row.Columns).ToListAsync(cancellationToken);
        return Page<ApplicationView>.Of([.. rows.Select(r => r.ToView())], query.Page, v => NewestFirst.Of(v.SubmittedAt, v.Id));
    }

    private Result<IQueryable<CertificateApplication>> Visible(Caller by, string? asked)
    {
        var applications = db.Applications.AsNoTracking();
        if (by.Role == Roles.Applicant)
            applications = applications.Where(a => by.Iin != null && (a.ApplicantIin == by.Iin || a.RepresentativeIin == by.Iin));
        var body = by.Role == Roles.Applicant ? Result<string?>.Of(asked) : CaseAccess.BodyToList(by, asked);
        if (body.Failed)
            return body.Error;
        return Result<IQueryable<CertificateApplication>>.Of(body.Value is { } leb ? applications.Where(a => a.LocalExecutiveBody == leb) : applications);
    }
}
