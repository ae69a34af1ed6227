using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

internal static class WorkerQueries
{
    /// <summary>An entry with its workplaces, if the caller may reach it.</summary>
    public static Task<Result<HealthWorker>> FindForAsync(
        this IQueryable<HealthWorker> workers, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken) =>
        workers.FindAsync(caller, id, null, access, cancellationToken);

    /// <summary>The same, also for the organisation of a workplace after its end.</summary>
    public static Task<Result<HealthWorker>> FindForAsync(
        this IQueryable<HealthWorker> workers, Caller caller, Guid id, Guid workplaceId, CaseAccess access, CancellationToken cancellationToken) =>
        workers.FindAsync(caller, id, workplaceId, access, cancellationToken);

    /// <summary>The same, if the version is the one that the caller saw.</summary>
    public static async Task<Result<HealthWorker>> FindForAsync(
        this IQueryable<HealthWorker> workers, Caller caller, Guid id, long expected, CaseAccess access, CancellationToken cancellationToken) =>
        (await workers.FindForAsync(caller, id, access, cancellationToken)).IfVersion(expected);

    public static Result<HealthWorker> IfVersion(this Result<HealthWorker> found, long expected) =>
        !found.Failed && found.Value.Version != expected ? WorkerErrors.StaleVersion : found;

    /// <summary>Who enters for an organisation; an error when the caller's token names none.</summary>
    public static Result<(Registrar By, string Organisation)> Registrar(this Caller caller) =>
        Bin.TryParse(caller.Organisation, out var bin) ? (new Registrar(caller.Role, bin.ToString()), bin.ToString()) : WorkerErrors.OrganisationMissing;

    private static async Task<Result<HealthWorker>> FindAsync(
        this IQueryable<HealthWorker> workers, Caller caller, Guid id, Guid? workplaceId, CaseAccess access, CancellationToken cancellationToken)
    {
        var worker = await workers.Include(w => w.Workplaces).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (worker is null)
            return WorkerErrors.NotFound;

        var organisations = worker.Workplaces.Where(w => w.IsOpen || w.Id == workplaceId).Select(w => w.Organisation);
        var allowed = access.ToOrganisations(caller, id, organisations, worker.Iin, WorkerErrors.NotFound);
        return allowed.Failed ? allowed.Error : worker;
    }
}
