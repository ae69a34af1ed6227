using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>Applications that the caller may see, newest first, by status, region and the day their decision is due.</summary>
public sealed record ListPermitApplications(Caller By, PermitApplicationStatus? Status, string? Region, DateOnly? DueOnOrBefore, PageRequest Page)
    : IQuery<Page<PermitApplicationView>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<PermitApplicationView>)answer).Items.Select(a => a.Id);
}

internal sealed class ListPermitApplicationsHandler(IResidencePermitsDb db, ActTexts texts) : IQueryHandler<ListPermitApplications, Page<PermitApplicationView>>
{
    public async Task<Result<Page<PermitApplicationView>>> Handle(ListPermitApplications query, CancellationToken cancellationToken)
    {
        var visible = Visible(query.By, query.Region);
        if (visible.Failed)
            return visible.Error;
        var applications = visible.Value;
        if (query.Status is { } status)
            applications = applications.Where(a => a.Status == status);
        if (query.DueOnOrBefore is { } day)
            applications = applications.Where(a => a.DecisionDueOn <= day);
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            applications = applications.Where(a => a.SubmittedAt < at || (a.SubmittedAt == at && a.Id < id));

        var rows = await applications.OrderByDescending(a => a.SubmittedAt).ThenByDescending(a => a.Id).Take(query.Page.Limit + 1).ToListAsync(cancellationToken);
        return Page<PermitApplicationView>.Of(
            [.. rows.Select(r => PermitApplicationView.Of(r, texts))], query.Page, v => NewestFirst.Of(v.SubmittedAt, v.Id));
    }

    private Result<IQueryable<PermitApplication>> Visible(Caller by, string? asked)
    {
        var applications = db.PermitApplications.AsNoTracking();
        if (by.Role == Roles.Applicant)
            applications = applications.Where(a => by.Iin != null && (a.ApplicantIin == by.Iin || a.RepresentativeIin == by.Iin));
        var region = by.Role == Roles.Applicant ? Result<string?>.Of(asked) : CaseAccess.BodyToList(by, asked);
        if (region.Failed)
            return region.Error;
        return Result<IQueryable<PermitApplication>>.Of(region.Value is { } code ? applications.Where(a => a.Region == code) : applications);
    }
}
