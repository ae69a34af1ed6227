using FluentValidation;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>An authorised body answers whether it agrees with the permit (row 9, general list, item 3).</summary>
public sealed record GiveAgreement(Caller By, Guid ApplicationId, AgreementForm Form) : ICommand<PermitApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>The answer; a negative one names its grounds.</summary>
public sealed record AgreementForm(string? Body = null, bool? Positive = null, IReadOnlyList<GroundForm>? Grounds = null, string? Note = null);

/// <summary>A ground by list and number; both lists number from 1.</summary>
public sealed record GroundForm(GroundList? List = null, int? Number = null)
{
    internal Ground ToDomain() => new(List!.Value, Number!.Value);
}

internal sealed class GroundFormValidator : AbstractValidator<GroundForm>
{
    public GroundFormValidator()
    {
        RuleFor(g => g.List).NotNull().RestsOn(Order992.Grounds);
        RuleFor(g => g.Number).NotNull().RestsOn(Order992.Grounds);
    }
}

internal sealed class GiveAgreementValidator : AbstractValidator<GiveAgreement>
{
    public GiveAgreementValidator()
    {
        RuleFor(c => c.Form.Body).NotEmpty().MaximumLength(200).OverridePropertyName("body");
        RuleFor(c => c.Form.Positive).NotNull().OverridePropertyName("positive");
        RuleFor(c => c.Form.Grounds).NotEmpty().RestsOn(Order992.Grounds).When(c => c.Form.Positive == false).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Grounds).Empty().WithErrorCode("notUsed").RestsOn(Order992.Grounds).When(c => c.Form.Positive == true).OverridePropertyName("grounds");
        RuleForEach(c => c.Form.Grounds).SetValidator(new GroundFormValidator()).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Note).MaximumLength(1000).OverridePropertyName("note");
    }
}

internal sealed class GiveAgreementHandler(IResidencePermitsDb db, CaseAccess access, ActTexts texts, TimeProvider time)
    : ICommandHandler<GiveAgreement, PermitApplicationView>
{
    public async Task<Result<PermitApplicationView>> Handle(GiveAgreement command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, now, form) = (found.Value, time.AlmatyNow(), command.Form);
        var agreement = new Agreement(
            form.Body!.Trim(), form.Positive!.Value, [.. (form.Grounds ?? []).Select(g => g.ToDomain())], form.Note, now.Instant);
        var answered = application.Answer(agreement, now, command.By.Role);
        if (answered.Failed)
            return answered.Error;
        await db.SaveChangesAsync(cancellationToken);
        return PermitApplicationView.Of(application, texts);
    }
}
