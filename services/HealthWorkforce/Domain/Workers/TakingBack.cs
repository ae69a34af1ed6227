namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>What was taken back, the workplace that is held again by it, and whether the person's registration went with it.</summary>
public sealed record TakenBack(Movement Movement, Workplace? HeldAgain, bool Registration);

/// <summary>
/// Taking back what was entered by mistake. Order 66 has changes entered (p. 9) and is silent on wrong entries. Open reading: the
/// organisation that entered a movement takes it back at any time, with a reason, while it is the last one of its workplace. Nothing
/// is erased: a movement against it is entered, which counts against the day of what it takes back. With the last workplace that
/// stands goes the registration of the person.
/// </summary>
internal static class TakingBack
{
    /// <summary>Movements that count: neither taken back nor taking back.</summary>
    public static IEnumerable<Movement> Standing(IReadOnlyList<Movement> movements) =>
        movements.Where(m => m.TakesBackId is null && movements.All(o => o.TakesBackId != m.Id));

    /// <summary>The last movement of a workplace; an error that says why there is none to take back.</summary>
    public static Result<Movement> LastOf(Workplace workplace, IReadOnlyList<Movement> movements)
    {
        if (workplace.IsTakenBack)
            return WorkerErrors.TakenBack;
        if (workplace.EndedBy is WorkplaceEnd.Transferred)
            return WorkerErrors.TransferredSince;
        return Standing(movements).Single(m => m.WorkplaceId == workplace.Id
            && (workplace.IsOpen ? m.Kind is MovementKind.Hired or MovementKind.Transferred : m.Kind is MovementKind.Departed));
    }

    /// <summary>The workplace that a movement ended, and that is held again without it; null of a hiring.</summary>
    public static Workplace? EndedBy(Movement movement, IEnumerable<Workplace> workplaces) => movement.Kind switch
    {
        MovementKind.Departed => workplaces.First(w => w.Id == movement.WorkplaceId),
        // Of several that were alike to the day any is as good.
        MovementKind.Transferred => workplaces.First(w => w.EndedBy is WorkplaceEnd.Transferred && w.LeftOn == movement.HappenedOn.AddDays(-1)
            && (w.Organisation, w.Region, w.PositionCode) == (movement.FromOrganisation, movement.FromRegion, movement.FromPositionCode)),
        _ => null,
    };
}
