using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>One application, for who may see it.</summary>
public sealed record GetApplication(Caller By, Guid ApplicationId) : IQuery<ApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

internal sealed class GetApplicationHandler(IApplicationsDb db, CaseAccess access) : IQueryHandler<GetApplication, ApplicationView>
{
    private static readonly Func<DbContext, Guid, CancellationToken, Task<ApplicationView.Row?>> ById =
        EF.CompileAsyncQuery((DbContext db, Guid id, CancellationToken _) =>
            db.Set<CertificateApplication>().Where(a => a.Id == id).Select(ApplicationView.Row.Columns).SingleOrDefault());

    public async Task<Result<ApplicationView>> Handle(GetApplication query, CancellationToken cancellationToken)
    {
        var row = await ById((DbContext)db, query.ApplicationId, cancellationToken);
        if (row is null)
            return ApplicationErrors.NotFound;

        var allowed = access.To(query.By, row.Id, row.LocalExecutiveBody, [row.ApplicantIin, row.RepresentativeIin], ApplicationErrors.NotFound);
        return allowed.Failed ? allowed.Error : row.ToView();
    }
}
