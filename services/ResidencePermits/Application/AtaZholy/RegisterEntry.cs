using FluentValidation;
using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The migration officer registers that the holder entered the country, which gives a residence permit.</summary>
public sealed record RegisterEntry(Caller By, string Number, EntryForm Form) : ICommand<CardView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

public sealed record EntryForm(DateOnly? EnteredOn = null);

internal sealed class RegisterEntryValidator : AbstractValidator<RegisterEntry>
{
    public RegisterEntryValidator(TimeProvider time)
    {
        RuleFor(c => c.Form.EnteredOn).NotNull().RestsOn(AtaZholyBasis.Slides("permit 1")).OverridePropertyName("enteredOn");
        RuleFor(c => c.Form.EnteredOn).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("enteredOn");
    }
}

internal sealed class RegisterEntryHandler(IResidencePermitsDb db, HolderPermits permits, CaseAccess access, TimeProvider time) : ICommandHandler<RegisterEntry, CardView>
{
    public async Task<Result<CardView>> Handle(RegisterEntry command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardForAsync(command.By, command.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (card, enteredOn, now, role) = (found.Value, command.Form.EnteredOn!.Value, time.AlmatyNow(), command.By.Role);
        if (card.MayEnter(enteredOn) is { Failed: true } refused)
            return refused.Error!;
        var permit = await permits.GrantAsync(card, enteredOn, now, role, cancellationToken);
        if (permit.Failed)
            return permit.Error;
        if (card.Enter(enteredOn, permit.Value.Number, permit.Value.ValidTo, now, role) is { Failed: true } cannot)
            return cannot.Error!;

        db.Publish(new CardHolderEntered(
            card.ApplicationId, card.Number, card.LocalExecutiveBody, enteredOn, permit.Value.Number, permit.Value.ValidTo, AtaZholyBasis.Slides("permit 1"), now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return CardView.Of(card, now.Date);
    }
}
