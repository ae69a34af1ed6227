using FluentValidation;
using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The migration officer records that the holder acquired the citizenship of Kazakhstan: the card is invalid, and the permit notes it.</summary>
public sealed record InvalidateCard(Caller By, string Number, CitizenshipForm Form) : ICommand<CardView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

/// <summary>Since when the holder is a citizen, and by which document.</summary>
public sealed record CitizenshipForm(DateOnly? AcquiredOn = null, string? Reference = null);

internal sealed class InvalidateCardValidator : AbstractValidator<InvalidateCard>
{
    public InvalidateCardValidator(TimeProvider time)
    {
        var basis = AtaZholyBasis.Slides("invalidity 1");
        RuleFor(c => c.Form.AcquiredOn).NotNull().RestsOn(basis).OverridePropertyName("acquiredOn");
        RuleFor(c => c.Form.AcquiredOn).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("acquiredOn");
        RuleFor(c => c.Form.Reference).NotEmpty().RestsOn(basis).MaximumLength(200).OverridePropertyName("reference");
    }
}

internal sealed class InvalidateCardHandler(IResidencePermitsDb db, CaseAccess access, TimeProvider time) : ICommandHandler<InvalidateCard, CardView>
{
    public async Task<Result<CardView>> Handle(InvalidateCard command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardForAsync(command.By, command.Number, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (card, form, now) = (found.Value, command.Form, time.AlmatyNow());
        if (card.Invalidate(new CardInvalidation(form.AcquiredOn!.Value, form.Reference!.Trim(), now.Instant), now, command.By.Role) is { Failed: true } refused)
            return refused.Error!;
        var permit = await db.FindPermitOfCardAsync(card.ApplicationId, cancellationToken);
        permit?.NoteCardInvalid(card.Invalidation!, now, command.By.Role);

        db.Publish(new CardInvalidated(
            card.ApplicationId, card.Number, card.LocalExecutiveBody, card.Invalidation!.AcquiredOn, AtaZholyBasis.Slides("invalidity 1"), now.Instant,
            permit?.Number));
        await db.SaveChangesAsync(cancellationToken);
        return CardView.Of(card, now.Date);
    }
}
