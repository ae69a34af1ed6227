using FluentValidation;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>The migration officer registers that the holder left the country or came back (ground 15).</summary>
public sealed record RegisterMovement(Caller By, string Number, MovementForm Form) : ICommand<PermitView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>A crossing of the border and its day, which is a day in the country either way.</summary>
public sealed record MovementForm(Movement? Movement = null, DateOnly? On = null);

internal sealed class RegisterMovementValidator : AbstractValidator<RegisterMovement>
{
    public RegisterMovementValidator(TimeProvider time)
    {
        RuleFor(c => c.Form.Movement).NotNull().RestsOn(Ground.Residence.LegalBasis).OverridePropertyName("movement");
        RuleFor(c => c.Form.On).NotNull().RestsOn(Ground.Residence.LegalBasis).OverridePropertyName("on");
        RuleFor(c => c.Form.On).Must(on => on is null || on <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("on");
    }
}

internal sealed class RegisterMovementHandler(IResidencePermitsDb db, CaseAccess access, ActTexts texts, TimeProvider time)
    : ICommandHandler<RegisterMovement, PermitView>
{
    public async Task<Result<PermitView>> Handle(RegisterMovement command, CancellationToken cancellationToken)
    {
        var found = await db.FindPermitForAsync(command.By, command.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (permit, now) = (found.Value, time.AlmatyNow());
        var registered = permit.Register(command.Form.Movement!.Value, command.Form.On!.Value, now, command.By.Role);
        if (registered.Failed)
            return registered.Error;
        await db.SaveChangesAsync(cancellationToken);
        return PermitView.Of(permit, now.Date, texts);
    }
}
