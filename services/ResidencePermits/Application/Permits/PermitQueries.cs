using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.Permits;

internal static class PermitQueries
{
    /// <summary>A permit, to be changed, if the caller may reach it.</summary>
    public static async Task<Result<ResidencePermit>> FindPermitForAsync(
        this IResidencePermitsDb db, Caller caller, string number, CaseAccess access, CancellationToken cancellationToken)
    {
        var permit = await db.Permits.SingleOrDefaultAsync(p => p.Number == number, cancellationToken);
        // SQL Server finds a number also with blanks after it.
        if (permit?.Number != number)
            return PermitErrors.PermitNotFound;
        var allowed = access.To(caller, permit.ApplicationId, permit.Region, [permit.HolderIin, permit.RepresentativeIin], PermitErrors.PermitNotFound);
        return allowed.Failed ? allowed.Error : permit;
    }

    /// <summary>The same, if the version is the one that the caller saw.</summary>
    public static async Task<Result<ResidencePermit>> FindPermitForAsync(
        this IResidencePermitsDb db, Caller caller, string number, long expected, CaseAccess access, CancellationToken cancellationToken)
    {
        var found = await db.FindPermitForAsync(caller, number, access, cancellationToken);
        return !found.Failed && found.Value.Version != expected ? PermitErrors.StaleVersion : found;
    }

    /// <summary>The permit that follows from the entry with a card, to be changed; null before the entry.</summary>
    public static Task<ResidencePermit?> FindPermitOfCardAsync(this IResidencePermitsDb db, Guid cardApplicationId, CancellationToken cancellationToken) =>
        db.Permits.SingleOrDefaultAsync(p => p.ApplicationId == cardApplicationId, cancellationToken);
}
