using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>The specialist of an organisation where the person works enters a second workplace in it (Order 66, p. 9).</summary>
public sealed record AddWorkplace(Caller By, Guid WorkerId, long Expected, WorkplaceForm Form) : ICommand<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class AddWorkplaceHandler(
    IHealthWorkforceDb db, CaseAccess access, IPositionDirectory positions, TimeProvider time, WorkingCalendar calendar, Migration migration)
    : ICommandHandler<AddWorkplace, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(AddWorkplace command, CancellationToken cancellationToken)
    {
        var registrar = command.By.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        var found = await db.Workers.FindForAsync(command.By, command.WorkerId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;

        var (worker, now) = (found.Value, time.AlmatyNow());
        var hiring = await new WorkplaceFormReader(positions).HiringAsync("", command.Form, registrar.Value.Organisation, worker.BirthDate, now.Date, cancellationToken);
        if (hiring.Failed)
            return hiring.Error;
        if (hiring.Value.Faults.Count > 0)
            return ValidationErrors.Failed.With(hiring.Value.Faults);

        var hired = worker.Hire(worker.Person, hiring.Value.Hiring!, now, registrar.Value.By, calendar, migration);
        if (hired.Failed)
            return hired.Error;
        db.Publish(RegisterEvents.Hired(hired.Value, now));
        await db.SaveChangesAsync(cancellationToken);
        return WorkerView.Of(worker);
    }
}
