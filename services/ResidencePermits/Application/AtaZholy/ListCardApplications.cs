using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Applications for the card that the caller may see, newest first, by status and LEB.</summary>
public sealed record ListCardApplications(Caller By, CardApplicationStatus? Status, string? LocalExecutiveBody, PageRequest Page)
    : IQuery<Page<CardApplicationView>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<CardApplicationView>)answer).Items.Select(a => a.Id);
}

internal sealed class ListCardApplicationsHandler(IResidencePermitsDb db) : IQueryHandler<ListCardApplications, Page<CardApplicationView>>
{
    public async Task<Result<Page<CardApplicationView>>> Handle(ListCardApplications query, CancellationToken cancellationToken)
    {
        var (by, isApplicant) = (query.By, query.By.Role == Roles.Applicant);
        var body = isApplicant ? Result<string?>.Of(query.LocalExecutiveBody) : CaseAccess.BodyToList(by, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;

        var applications = db.CardApplications.AsNoTracking();
        if (isApplicant)
            applications = applications.Where(a => by.Iin != null && a.ApplicantIin == by.Iin);
        if (body.Value is { } leb)
            applications = applications.Where(a => a.LocalExecutiveBody == leb);
        if (query.Status is { } status)
            applications = applications.Where(a => a.Status == status);
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            applications = applications.Where(a => a.SubmittedAt < at || (a.SubmittedAt == at && a.Id < id));

        var rows = await applications.OrderByDescending(a => a.SubmittedAt).ThenByDescending(a => a.Id).Take(query.Page.Limit + 1)
            .Select(CardApplicationView.Row.Columns).ToListAsync(cancellationToken);
        return Page<CardApplicationView>.Of([.. rows.Select(r => r.ToView())], query.Page, v => NewestFirst.Of(v.SubmittedAt, v.Id));
    }
}
