using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>Lists the cases that the caller may see, in the order of their ids.</summary>
public sealed record ListCases(
    Caller Caller, Guid? ApplicationId, CaseStatus? Status, string? LocalExecutiveBody, DateOnly? DueOnOrBefore, PageRequest Page) : IQuery<Page<CaseListItem>>, IAudited
{
    public AuditSubject Audited => new(Caller);

    public IEnumerable<Guid> Shown(object answer) => ((Page<CaseListItem>)answer).Items.Select(c => c.Id);
}

/// <summary>A case in a list.</summary>
public sealed record CaseListItem(
    Guid Id, Guid ApplicationId, string ApplicationNumber, CaseStatus Status, string LocalExecutiveBody,
    DateOnly RegisteredOn, DateOnly ReceivedOn, DateOnly DecisionDueOn, Guid? ProtocolId, long Version);

internal sealed class ListCasesHandler(ICommissionDb db) : IQueryHandler<ListCases, Page<CaseListItem>>
{
    public async Task<Result<Page<CaseListItem>>> Handle(ListCases query, CancellationToken cancellationToken)
    {
        var body = CaseAccess.BodyToList(query.Caller, query.LocalExecutiveBody);
        if (body.Failed)
            return body.Error;

        var cases = db.Cases.AsNoTracking();
        if (query.ApplicationId is { } applicationId)
            cases = cases.Where(c => c.ApplicationId == applicationId);
        if (query.Status is { } status)
            cases = cases.Where(c => c.Status == status);
        if (body.Value is { } leb)
            cases = cases.Where(c => c.LocalExecutiveBody == leb);
        if (query.DueOnOrBefore is { } due)
            cases = cases.Where(c => c.DecisionDueOn <= due);
        if (query.Page.After is { } cursor)
        {
            if (!Guid.TryParse(cursor, out var after))
                return ListErrors.InvalidCursor;
            cases = cases.Where(c => c.Id > after);
        }

        var rows = await cases.OrderBy(c => c.Id).Take(query.Page.Limit + 1)
            .Select(c => new CaseListItem(
                c.Id, c.ApplicationId, c.ApplicationNumber, c.Status, c.LocalExecutiveBody,
                c.RegisteredOn, c.ReceivedOn, c.DecisionDueOn, c.ProtocolId, c.Version))
            .ToListAsync(cancellationToken);
        return Page<CaseListItem>.Of(rows, query.Page, c => c.Id.ToString());
    }
}
