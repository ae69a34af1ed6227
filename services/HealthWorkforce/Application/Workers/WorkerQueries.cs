using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

internal static class WorkerQueries
{
    /// <summary>An entry with its workplaces, if the caller may reach it.</summary>
    public static async Task<Result<HealthWorker>> FindForAsync(
        this IQueryable<HealthWorker> workers, Caller caller, Guid id, CaseAccess access, CancellationToken cancellationToken)
    {
        var worker = await workers.Include(w => w.Workplaces).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (worker is null)
            return WorkerErrors.NotFound;

        var allowed = access.ToOrganisations(caller, id, worker.Workplaces.Where(w => w.IsOpen).Select(w => w.Organisation), worker.Iin, WorkerErrors.NotFound);
        return allowed.Failed ? allowed.Error : worker;
    }

    /// <summary>The same, if the version is the one that the caller saw.</summary>
    public static async Task<Result<HealthWorker>> FindForAsync(
        this IQueryable<HealthWorker> workers, Caller caller, Guid id, long expected, CaseAccess access, CancellationToken cancellationToken)
    {
        var found = await workers.FindForAsync(caller, id, access, cancellationToken);
        return !found.Failed && found.Value.Version != expected ? WorkerErrors.StaleVersion : found;
    }

    /// <summary>Who enters for an organisation; an error when the caller's token names none.</summary>
    public static Result<(Registrar By, string Organisation)> Registrar(this Caller caller) =>
        Bin.TryParse(caller.Organisation, out var bin) ? (new Registrar(caller.Role, bin.ToString()), bin.ToString()) : WorkerErrors.OrganisationMissing;
}
