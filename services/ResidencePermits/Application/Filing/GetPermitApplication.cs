using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>One application, for who may see it.</summary>
public sealed record GetPermitApplication(Caller By, Guid ApplicationId) : IQuery<PermitApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetPermitApplicationHandler(IResidencePermitsDb db, CaseAccess access, ActTexts texts)
    : IQueryHandler<GetPermitApplication, PermitApplicationView>
{
    public async Task<Result<PermitApplicationView>> Handle(GetPermitApplication query, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(query.By, query.ApplicationId, access, cancellationToken);
        return found.Failed ? found.Error : PermitApplicationView.Of(found.Value, texts);
    }
}
