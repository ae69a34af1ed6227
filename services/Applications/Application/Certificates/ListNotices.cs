using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Certificates;

/// <summary>Notices about one certificate, oldest first.</summary>
public sealed record ListNotices(Caller By, string Number) : IQuery<Page<NoticeView>>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>Notices of an LEB's certificates, newest first.</summary>
public sealed record ListNoticesOfBody(Caller By, string? LocalExecutiveBody, PageRequest Page) : IQuery<Page<NoticeView>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<NoticeView>)answer).Items.Select(n => n.Id);
}

/// <summary>A notice with the applicant's own term, met or late (it refuses nothing).</summary>
public sealed record NoticeView(
    Guid Id, string CertificateNumber, string LocalExecutiveBody, NoticeKind Kind, DateOnly OccurredOn, Employer Employer, DateTimeOffset ReceivedAt,
    string By, ApplicantTermView ApplicantTerm, Guid? ReissueApplicationId)
{
    internal static NoticeView Of(CertificateNotice n) => new(
        n.Id, n.CertificateNumber, n.LocalExecutiveBody, n.Kind, n.OccurredOn, n.Employer, n.ReceivedAt.InAlmaty(), n.By,
        ApplicantTermView.Of(n.Term)!, n.ReissueApplicationId);
}

internal sealed class ListNoticesHandler(IApplicationsDb db, CaseAccess access) : IQueryHandler<ListNotices, Page<NoticeView>>
{
    public async Task<Result<Page<NoticeView>>> Handle(ListNotices query, CancellationToken cancellationToken)
    {
        var found = await db.FindCertificateForAsync(query.By, query.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var notices = await db.NoticesAboutAsync(found.Value, cancellationToken);
        return new Page<NoticeView>([.. notices.Select(NoticeView.Of)], null);
    }
}

internal sealed class ListNoticesOfBodyHandler(IApplicationsDb db) : IQueryHandler<ListNoticesOfBody, Page<NoticeView>>
{
    public async Task<Result<Page<NoticeView>>> Handle(ListNoticesOfBody query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.By, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;
        var notices = db.Notices.AsNoTracking();
        if (body.Value is { } leb)
            notices = notices.Where(n => n.LocalExecutiveBody == leb);
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            notices = notices.Where(n => n.ReceivedAt < at || (n.ReceivedAt == at && n.Id < id));
        var rows = await notices.OrderByDescending(n => n.ReceivedAt).ThenByDescending(n => n.Id).Take(query.Page.Limit + 1).ToListAsync(cancellationToken);
        return Page<NoticeView>.Of([.. rows.Select(NoticeView.Of)], query.Page, n => NewestFirst.Of(n.ReceivedAt, n.Id));
    }
}
