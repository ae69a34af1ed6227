using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>
/// The specialist of an organisation enters whom it hired (Order 66, p. 8). Who already stands in the register is not entered
/// twice: the hiring joins the person's entry.
/// </summary>
public sealed record EnterWorker(Caller By, IdempotencyKey Key, WorkerForm Form) : ICommand<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By);

    public IEnumerable<Guid> Shown(object answer) => [((WorkerView)answer).Id];
}

internal sealed class EnterWorkerHandler(
    IHealthWorkforceDb db, IPositionDirectory positions, TimeProvider time, WorkingCalendar calendar, Migration migration) : ICommandHandler<EnterWorker, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(EnterWorker command, CancellationToken cancellationToken)
    {
        if (await db.ReplayAsync<WorkerView>(command.Key, cancellationToken) is { } before)
            return before;

        var now = time.AlmatyNow();
        var registrar = command.By.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        var read = await ReadAsync(command.Form, registrar.Value.Organisation, now.Date, cancellationToken);
        if (read.Failed)
            return read.Error;

        var entered = await EnterAsync(read.Value.Person, read.Value.Hiring, now, registrar.Value.By, cancellationToken);
        if (entered.Failed)
            return entered.Error;
        var view = WorkerView.Of(entered.Value) with { Version = entered.Value.Version + 1 };
        db.Remember(command.Key, view);
        await db.SaveChangesAsync(cancellationToken);
        return view;
    }

    private async Task<Result<(PersonalData Person, Hiring Hiring)>> ReadAsync(WorkerForm form, string organisation, DateOnly today, CancellationToken cancellationToken)
    {
        List<Fault> faults = [.. new PersonFormValidator(today).Validate(form.Person ?? new()).ToFaults("/person")];
        var hiring = await new WorkplaceFormReader(positions).HiringAsync("/workplace", form.Workplace ?? new(), organisation, form.Person?.BirthDate, today, cancellationToken);
        if (hiring.Failed)
            return hiring.Error;
        faults.AddRange(hiring.Value.Faults);
        return faults.Count > 0 ? ValidationErrors.Failed.With(faults) : (form.Person!.ToDomain(), hiring.Value.Hiring!);
    }

    private async Task<Result<HealthWorker>> EnterAsync(PersonalData person, Hiring hiring, AlmatyTime now, Registrar by, CancellationToken cancellationToken)
    {
        var worker = await db.Workers.Include(w => w.Workplaces).SingleOrDefaultAsync(w => w.Iin == person.Iin, cancellationToken);
        if (worker is null)
        {
            worker = HealthWorker.Register(person, hiring, now, by, calendar);
            db.Workers.Add(worker);
            db.Publish(RegisterEvents.Registered(worker, now));
            db.Publish(RegisterEvents.Hired(worker.Workplaces[0], now));
            return worker;
        }

        var hired = worker.Hire(person, hiring, now, by, calendar, migration);
        if (hired.Failed)
            return hired.Error;
        // Registered anew, where all that had been entered was taken back.
        if (worker.Movements.Any(m => m.Kind is MovementKind.Registered))
            db.Publish(RegisterEvents.Registered(worker, now));
        db.Publish(RegisterEvents.Hired(hired.Value, now));
        return worker;
    }
}
