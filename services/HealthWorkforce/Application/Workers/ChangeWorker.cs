using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>The specialist of an organisation where the person works enters what has changed or was added (Order 66, p. 9).</summary>
public sealed record ChangeWorker(Caller By, Guid WorkerId, long Expected, PersonForm Changes) : ICommand<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class ChangeWorkerHandler(IHealthWorkforceDb db, CaseAccess access, TimeProvider time) : ICommandHandler<ChangeWorker, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(ChangeWorker command, CancellationToken cancellationToken)
    {
        var registrar = command.By.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        var found = await db.Workers.FindForAsync(command.By, command.WorkerId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (worker, now) = (found.Value, time.AlmatyNow());

        var changed = command.Changes.ChangesOf(worker.Person);
        List<Fault> faults = [.. new PersonFormValidator(now.Date).Validate(changed).ToFaults()];
        // Another number is another person's entry.
        if (changed.Iin != worker.Iin)
            faults.Add(new Fault("/iin", "iinStays", PersonFormValidator.Item(1)));
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var entered = worker.Change(changed.ToDomain(), now, registrar.Value.By);
        if (entered.Failed)
            return entered.Error;
        await db.SaveChangesAsync(cancellationToken);
        return WorkerView.Of(worker);
    }
}
