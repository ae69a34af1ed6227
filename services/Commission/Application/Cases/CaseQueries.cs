using KazMigration.Commission.Domain;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

internal static class CaseQueries
{
    /// <summary>A case, if the caller may reach it.</summary>
    public static async Task<Result<CommissionCase>> FindForAsync(
        this IQueryable<CommissionCase> cases, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken)
    {
        var found = await cases.FirstOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (found is null)
            return CaseErrors.NotFound;

        var allowed = access.To(caller, id, found.LocalExecutiveBody, [], CaseErrors.NotFound);
        return allowed.Failed ? allowed.Error : found;
    }
}
