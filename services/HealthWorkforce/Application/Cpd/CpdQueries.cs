using KazMigration.HealthWorkforce.Application.Workers;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Cpd;

internal static class CpdQueries
{
    /// <summary>
    /// A result of a worker whom the caller may reach, if the version is the one that the caller saw. It is confirmed or refused
    /// where it was entered: by another organisation's service it is not known.
    /// </summary>
    public static async Task<Result<CpdRecord>> FindCpdForAsync(
        this IHealthWorkforceDb db, Caller caller, Guid workerId, Guid id, long expected, CaseAccess access, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.AsNoTracking().FindForAsync(caller, workerId, access, cancellationToken);
        if (worker.Failed)
            return worker.Error;
        var record = await db.CpdRecords.SingleOrDefaultAsync(r => r.Id == id && r.WorkerId == workerId && r.Organisation == caller.Organisation, cancellationToken);
        if (record is null)
            return CpdErrors.NotFound;
        return record.Version == expected ? record : WorkerErrors.StaleVersion;
    }

    /// <summary>What a worker's confirmed results count for.</summary>
    public static async Task<IReadOnlyList<CpdCredit>> ConfirmedAsync(this IHealthWorkforceDb db, Guid workerId, CancellationToken cancellationToken)
    {
        var records = await db.CpdRecords.AsNoTracking().Where(r => r.WorkerId == workerId && r.Status == CpdStatus.Confirmed).ToListAsync(cancellationToken);
        return [.. records.Select(r => r.Credit)];
    }
}
