using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>Every step of an application with its legal basis.</summary>
public sealed record GetPermitHistory(Caller By, Guid ApplicationId) : IQuery<Page<PermitStep>>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetPermitHistoryHandler(IResidencePermitsDb db, CaseAccess access) : IQueryHandler<GetPermitHistory, Page<PermitStep>>
{
    public async Task<Result<Page<PermitStep>>> Handle(GetPermitHistory query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        return found.Failed ? found.Error : new Page<PermitStep>([.. found.Value.History.Select(s => s with { At = s.At.InAlmaty() })], null);
    }
}
