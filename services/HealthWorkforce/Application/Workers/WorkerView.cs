using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>A person's entry in the register.</summary>
public sealed record WorkerView(Guid Id, PersonalData Person, IReadOnlyList<WorkplaceView> Workplaces, DateTimeOffset EnteredAt, long Version)
{
    /// <summary>Workplaces that were entered by mistake and taken back: the person never held them.</summary>
    public IReadOnlyList<WorkplaceView> TakenBack { get; init; } = [];

    internal static WorkerView Of(HealthWorker worker) => new(worker.Id, worker.Person, Views(worker.Held), worker.EnteredAt.InAlmaty(), worker.Version)
    {
        TakenBack = Views(worker.Workplaces.Where(w => w.IsTakenBack)),
    };

    private static List<WorkplaceView> Views(IEnumerable<Workplace> workplaces) => [.. workplaces.OrderBy(w => w.HiredOn).ThenBy(w => w.EnteredAt).Select(WorkplaceView.Of)];
}

/// <summary>A workplace; <c>positionAsNamed</c> is an old name that was entered, <c>lateBy</c> the working days after the term of p. 8.</summary>
public sealed record WorkplaceView(
    Guid Id, string Organisation, string OrganisationName, string Region, NomenclaturePosition Position, string? PositionAsNamed, DateOnly HiredOn,
    DateOnly EnteredOn, DateOnly? EntryDueOn, int? LateBy, DateOnly? LeftOn, WorkplaceEnd? EndedBy, string? Reason, Guid? CameFromId)
{
    internal static WorkplaceView Of(Workplace w) => new(
        w.Id, w.Organisation, w.OrganisationName, w.Region, w.Position, w.PositionAsNamed, w.HiredOn, w.EnteredOn, w.EntryDueOn, w.LateBy, w.IsTakenBack ? null : w.LeftOn, w.EndedBy,
        w.Reason, w.CameFromId);
}

/// <summary>An entry in a list, with the workplaces where the person works now.</summary>
public sealed record WorkerListItem(Guid Id, string Surname, string GivenName, string? Patronymic, DateOnly BirthDate, IReadOnlyList<WorkplaceListItem> Workplaces);

public sealed record WorkplaceListItem(Guid Id, string Organisation, string OrganisationName, string Region, string PositionCode, DateOnly HiredOn, int? LateBy);
