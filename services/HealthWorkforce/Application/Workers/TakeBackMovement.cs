using FluentValidation;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>Why a movement is taken back.</summary>
public sealed record TakingBackForm(string? Reason = null);

/// <summary>The specialist of the organisation takes back the last movement of a workplace, which was entered by mistake (Order 66, p. 9).</summary>
public sealed record TakeBackMovement(Caller By, Guid WorkerId, Guid WorkplaceId, long Expected, TakingBackForm Form) : ICommand<WorkerView>, IAudited
{
    public AuditSubject Audited => new(By, WorkerId);
}

internal sealed class TakingBackFormValidator : AbstractValidator<TakingBackForm>
{
    public TakingBackFormValidator() => RuleFor(t => t.Reason).NotEmpty().RestsOn(Order253.Basis("9")).MaximumLength(400);
}

internal sealed class TakeBackMovementHandler(IHealthWorkforceDb db, CaseAccess access, TimeProvider time, Migration migration) : ICommandHandler<TakeBackMovement, WorkerView>
{
    public async Task<Result<WorkerView>> Handle(TakeBackMovement command, CancellationToken cancellationToken)
    {
        var registrar = command.By.Registrar();
        if (registrar.Failed)
            return registrar.Error;
        // Before the entry: what is entered in between makes its version another than the one seen.
        await db.Movements.Where(m => m.WorkerId == command.WorkerId).LoadAsync(cancellationToken);
        var found = (await db.Workers.FindForAsync(command.By, command.WorkerId, command.WorkplaceId, access, cancellationToken)).IfVersion(command.Expected);
        if (found.Failed)
            return found.Error;
        List<Fault> faults = [.. new TakingBackFormValidator().Validate(command.Form).ToFaults()];
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);

        var (worker, now) = (found.Value, time.AlmatyNow());
        var taken = worker.TakeBack(command.WorkplaceId, command.Form.Reason!.Trim(), now, registrar.Value.By, migration);
        if (taken.Failed)
            return taken.Error;
        db.Publish(RegisterEvents.TakenBack(taken.Value, now));
        await db.SaveChangesAsync(cancellationToken);
        return WorkerView.Of(worker);
    }
}
