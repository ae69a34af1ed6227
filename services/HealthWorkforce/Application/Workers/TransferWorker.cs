using FluentValidation;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>Another position, or another region, in the same organisation from a day on. What is left out stays.</summary>
public sealed record TransferForm(Guid? PositionId = null, string? PositionName = null, string? Region = null, DateOnly? On = null);

/// <summary>The specialist of the organisation enters a transfer within it (Order 66, p. 9).</summary>
public sealed record TransferWorker(Caller By, Guid WorkerId, Guid WorkplaceId, long Expected, TransferForm Form) : ICommand<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class TransferFormValidator : AbstractValidator<TransferForm>
{
    public TransferFormValidator(DateOnly today)
    {
        RuleFor(t => t.Region).Must(r => string.IsNullOrEmpty(r) || LocalExecutiveBody.Exists(r)).WithErrorCode("unknownRegion").RestsOn(PersonFormValidator.Item(12));
        RuleFor(t => t.PositionName).MaximumLength(1000);
        RuleFor(t => t.On).NotNull().RestsOn(Order253.Basis("9"));
        RuleFor(t => t.On).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(Order253.Basis("9"));
    }
}

internal sealed class TransferWorkerHandler(
    IHealthWorkforceDb db, CaseAccess access, IPositionDirectory positions, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<TransferWorker, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(TransferWorker command, CancellationToken cancellationToken)
    {
        var registrar = command.By.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        var found = await db.Workers.FindForAsync(command.By, command.WorkerId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (worker, form, now) = (found.Value, command.Form, time.AlmatyNow());

        List<Fault> faults = [.. new TransferFormValidator(now.Date).Validate(form).ToFaults()];
        var position = await new WorkplaceFormReader(positions).PositionAsync("", form.PositionId, form.PositionName, now.Date, cancellationToken);
        if (position.Failed)
            return position.Error;
        if (position.Value.Fault is { } fault)
            faults.Add(fault);
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);
        if (worker.Workplaces.FirstOrDefault(w => w.Id == command.WorkplaceId) is not { } before)
            return WorkerErrors.WorkplaceNotFound;

        var after = worker.Transfer(
            before.Id, position.Value.Position ?? before.Position, position.Value.Position is null ? before.PositionAsNamed : position.Value.AsNamed,
            string.IsNullOrEmpty(form.Region) ? before.Region : form.Region, form.On!.Value, now, registrar.Value.By, calendar);
        if (after.Failed)
            return after.Error;
        db.Publish(RegisterEvents.Transferred(before, after.Value, now));
        await db.SaveChangesAsync(cancellationToken);
        return WorkerView.Of(worker);
    }
}
