using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Applications that the caller may see, newest first, by status, LEB and the day their result is due.</summary>
public sealed record ListApplications(Caller By, ApplicationStatus? Status, string? LocalExecutiveBody, DateOnly? DueOnOrBefore, PageRequest Page)
    : IQuery<Page<ApplicationView>>;

internal sealed class ListApplicationsHandler(IApplicationsDb db) : IQueryHandler<ListApplications, Page<ApplicationView>>
{
    public async Task<Result<Page<ApplicationView>>> Handle(ListApplications query, CancellationToken cancellationToken)
    {
        var applications = Visible(query.By);
        if (query.Status is { } status)
            applications = applications.Where(a => a.Status == status);
        if (query.LocalExecutiveBody is { } body)
            applications = applications.Where(a => a.LocalExecutiveBody == body);
        if (query.DueOnOrBefore is { } day)
            applications = applications.Where(a => a.ResultDueOn <= day);
        if (Guid.TryParse(query.Page.After, out var after))
            applications = applications.Where(a => a.Id < after);

        var rows = await applications.OrderByDescending(a => a.Id).Take(query.Page.Limit + 1)
            .Select(ApplicationView.Row.Columns).ToListAsync(cancellationToken);
        return Page<ApplicationView>.Of([.. rows.Select(r => r.ToView())], query.Page, v => v.Id.ToString());
    }

    private IQueryable<CertificateApplication> Visible(Caller by)
    {
        var applications = db.Applications.AsNoTracking();
        if (by.Role == Roles.Applicant)
            return applications.Where(a => by.Iin != null && (a.ApplicantIin == by.Iin || a.RepresentativeIin == by.Iin));
        return CaseAccess.BodySeenBy(by) is { } body ? applications.Where(a => a.LocalExecutiveBody == body) : applications;
    }
}
