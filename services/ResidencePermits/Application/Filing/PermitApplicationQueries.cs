using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.Filing;

internal static class PermitApplicationQueries
{
    /// <summary>An application with its term, to be changed, if the caller may reach it.</summary>
    public static async Task<Result<PermitApplication>> FindForAsync(
        this IResidencePermitsDb db, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken)
    {
        var application = await db.PermitApplications.Include(a => a.Term).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (application is null)
            return PermitErrors.NotFound;
        var allowed = access.To(caller, id, application.Region, [application.ApplicantIin, application.RepresentativeIin], PermitErrors.NotFound);
        return allowed.Failed ? allowed.Error : application;
    }

    /// <summary>The same, if the version is the one that the caller saw.</summary>
    public static async Task<Result<PermitApplication>> FindForAsync(
        this IResidencePermitsDb db, Caller caller, Guid id, long expected, CaseAccess access, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(caller, id, access, cancellationToken);
        return !found.Failed && found.Value.Version != expected ? PermitErrors.StaleVersion : found;
    }
}
