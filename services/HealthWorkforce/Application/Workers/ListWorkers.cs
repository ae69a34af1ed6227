using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>Which entries are looked for.</summary>
/// <param name="Name">Beginning of surname, given name and patronymic.</param>
/// <param name="Organisation">BIN of an organisation where the person works.</param>
/// <param name="Region">Where the person works.</param>
/// <param name="Position">Number of the position in the nomenclature.</param>
/// <param name="EnteredLate">Whether a hiring where the person works now was entered after the term of p. 8.</param>
public sealed record WorkerFilter(string? Name = null, string? Organisation = null, string? Region = null, string? Position = null, bool? EnteredLate = null);

/// <summary>
/// Entries that the caller may see, in the order of their ids: a specialist of an organisation those who work there, a worker the
/// own one.
/// </summary>
public sealed record ListWorkers(Caller By, WorkerFilter Filter, PageRequest Page) : IQuery<Page<WorkerListItem>>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => ((Page<WorkerListItem>)answer).Items.Select(w => w.Id);
}

internal sealed class ListWorkersHandler(IHealthWorkforceDb db) : IQueryHandler<ListWorkers, Page<WorkerListItem>>
{
    public async Task<Result<Page<WorkerListItem>>> Handle(ListWorkers query, CancellationToken cancellationToken)
    {
        var seen = CaseAccess.OrganisationToList(query.By, query.Filter.Organisation);
        if (seen.Failed)
            return seen.Error;

        var workers = Find(query.Filter with { Organisation = seen.Value });
        if (query.By.Role == Roles.Applicant)
            workers = workers.Where(w => query.By.Iin != null && w.Iin == query.By.Iin);
        if (query.Page.After is { } cursor)
        {
            if (!Guid.TryParse(cursor, out var after))
                return ListErrors.InvalidCursor;
            workers = workers.Where(w => w.Id > after);
        }

        var rows = await workers.OrderBy(w => w.Id).Take(query.Page.Limit + 1)
            .Select(w => new WorkerListItem(
                w.Id, w.Surname, w.GivenName, w.Patronymic, w.BirthDate,
                w.Workplaces.Where(p => p.LeftOn == null).OrderBy(p => p.HiredOn).ThenBy(p => p.Id)
                    .Select(p => new WorkplaceListItem(p.Id, p.Organisation, p.OrganisationName, p.Region, p.PositionCode, p.HiredOn, p.LateBy)).ToList()))
            .ToListAsync(cancellationToken);
        return Page<WorkerListItem>.Of(rows, query.Page, w => w.Id.ToString());
    }

    // All that is asked of a workplace is asked of one and the same.
    private IQueryable<HealthWorker> Find(WorkerFilter filter)
    {
        var workers = db.Workers.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Name))
        {
            var name = filter.Name.Trim().ToUpperInvariant();
            workers = workers.Where(w => w.SearchName.StartsWith(name));
        }

        if (filter is { Organisation: null, Region: null, Position: null, EnteredLate: null })
            return workers;
        return workers.Where(w => w.Workplaces.Any(p => p.LeftOn == null
            && (filter.Organisation == null || p.Organisation == filter.Organisation)
            && (filter.Region == null || p.Region == filter.Region)
            && (filter.Position == null || p.PositionCode == filter.Position)
            && (filter.EnteredLate == null || (p.LateBy > 0) == filter.EnteredLate)));
    }
}
