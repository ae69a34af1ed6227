using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

internal static class ApplicationQueries
{
    /// <summary>An application with its terms, to be changed, if the caller may reach it.</summary>
    public static async Task<Result<CertificateApplication>> FindForAsync(
        this IApplicationsDb db, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken)
    {
        var application = await db.Applications.Include(a => a.Terms).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (application is null)
            return ApplicationErrors.NotFound;

        var allowed = access.To(caller, id, application.LocalExecutiveBody, [application.ApplicantIin, application.RepresentativeIin], ApplicationErrors.NotFound);
        return allowed.Failed ? allowed.Error : application;
    }

    /// <summary>The same, if the version is the one that the caller saw.</summary>
    public static async Task<Result<CertificateApplication>> FindForAsync(
        this IApplicationsDb db, Caller caller, Guid id, long expected, CaseAccess access, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(caller, id, access, cancellationToken);
        return !found.Failed && found.Value.Version != expected ? ApplicationErrors.StaleVersion : found;
    }
}
