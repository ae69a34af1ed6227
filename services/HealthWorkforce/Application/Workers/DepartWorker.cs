using FluentValidation;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>The last day of work, and why the person left.</summary>
public sealed record DepartureForm(DateOnly? On = null, string? Reason = null);

/// <summary>The specialist of the organisation enters that the person left a workplace (Order 66, p. 9).</summary>
public sealed record DepartWorker(Caller By, Guid WorkerId, Guid WorkplaceId, long Expected, DepartureForm Form) : ICommand<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class DepartureFormValidator : AbstractValidator<DepartureForm>
{
    public DepartureFormValidator(DateOnly today)
    {
        RuleFor(d => d.On).NotNull().RestsOn(Order253.Basis("9"));
        RuleFor(d => d.On).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(Order253.Basis("9"));
        RuleFor(d => d.Reason).MaximumLength(400);
    }
}

internal sealed class DepartWorkerHandler(IHealthWorkforceDb db, CaseAccess access, TimeProvider time, Migration migration) : ICommandHandler<DepartWorker, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(DepartWorker command, CancellationToken cancellationToken)
    {
        var registrar = command.By.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        var found = await db.Workers.FindForAsync(command.By, command.WorkerId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (worker, now) = (found.Value, time.AlmatyNow());

        List<Fault> faults = [.. new DepartureFormValidator(now.Date).Validate(command.Form).ToFaults()];
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var left = worker.Depart(command.WorkplaceId, command.Form.On!.Value, command.Form.Reason, now, registrar.Value.By, migration);
        if (left.Failed)
            return left.Error;
        db.Publish(RegisterEvents.Departed(left.Value, worker.Workplaces.Any(w => w.IsOpen), now));
        await db.SaveChangesAsync(cancellationToken);
        return WorkerView.Of(worker);
    }
}
