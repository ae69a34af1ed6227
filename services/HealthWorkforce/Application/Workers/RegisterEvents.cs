using KazMigration.Contracts.HealthWorkforce.V1;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>What the register tells other services: ids, organisation, region and position, and nothing of the person.</summary>
internal static class RegisterEvents
{
    public static HealthWorkerRegistered Registered(HealthWorker worker, AlmatyTime now) => new(worker.Id, Order253.Basis("8"), now.Instant);

    public static HealthWorkerHired Hired(Workplace w, AlmatyTime now) =>
        new(w.WorkerId, w.Id, w.Organisation, w.Region, w.PositionCode, w.HiredOn, w.LateBy, Order253.Basis("8"), now.Instant);

    public static HealthWorkerTransferred Transferred(Workplace before, Workplace after, AlmatyTime now) => new(
        after.WorkerId, before.Id, after.Id, after.Organisation, after.Region, after.PositionCode, after.HiredOn, Order253.Basis("9"), now.Instant);

    public static HealthWorkerDeparted Departed(Workplace w, bool worksElsewhere, AlmatyTime now) =>
        new(w.WorkerId, w.Id, w.Organisation, w.Region, w.PositionCode, w.LeftOn!.Value, worksElsewhere, Order253.Basis("9"), now.Instant);

    public static HealthWorkerMovementTakenBack TakenBack(TakenBack t, AlmatyTime now) => new(
        t.Movement.WorkerId, t.Movement.WorkplaceId, Words.CamelCase(t.Movement.Kind), t.Movement.Organisation, t.Movement.Region, t.Movement.PositionCode,
        t.Movement.HappenedOn, t.HeldAgain?.Id, t.Registration, Order253.Basis("9"), now.Instant);
}
