using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Complaints;

/// <summary>One complaint, for who complained, the LEB complained of and the bodies that review or audit.</summary>
public sealed record GetComplaint(Caller By, Guid ComplaintId) : IQuery<ComplaintView>, IAudited
{
    public AuditSubject Audited => new(By, ComplaintId);
}

internal sealed class GetComplaintHandler(IApplicationsDb db, CaseAccess access, TimeProvider time) : IQueryHandler<GetComplaint, ComplaintView>
{
    public async Task<Result<ComplaintView>> Handle(GetComplaint query, CancellationToken cancellationToken)
    {
        var found = await db.FindComplaintForAsync(query.By, query.ComplaintId, access, cancellationToken);
        return found.Failed ? found.Error : ComplaintView.Of(found.Value, time.AlmatyNow().Date);
    }
}
