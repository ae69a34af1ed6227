using FluentValidation;
using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Permits;

/// <summary>The migration officer annuls a permit in force on grounds of article 49 (Order 992, annex 3, row 9).</summary>
public sealed record AnnulPermit(Caller By, string Number, long Expected, AnnulmentForm Form) : ICommand<PermitView>, IAudited
{
    public AuditSubject Audited => new(By, Number);
}

public sealed record AnnulmentForm(IReadOnlyList<GroundForm>? Grounds = null, string? Note = null);

internal sealed class AnnulPermitValidator : AbstractValidator<AnnulPermit>
{
    public AnnulPermitValidator()
    {
        RuleFor(c => c.Form.Grounds).NotEmpty().RestsOn(Order992.Grounds).OverridePropertyName("grounds");
        RuleForEach(c => c.Form.Grounds).SetValidator(new GroundFormValidator()).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Note).MaximumLength(1000).OverridePropertyName("note");
    }
}

internal sealed class AnnulPermitHandler(IResidencePermitsDb db, CaseAccess access, ActTexts texts, TimeProvider time) : ICommandHandler<AnnulPermit, PermitView>
{
    public async Task<Result<PermitView>> Handle(AnnulPermit command, CancellationToken cancellationToken)
    {
        var found = await db.FindPermitForAsync(command.By, command.Number, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (permit, now) = (found.Value, time.AlmatyNow());
        var annulment = new Annulment([.. command.Form.Grounds!.Select(g => g.ToDomain())], command.Form.Note, now.Instant);
        var annulled = permit.Annul(annulment, now, command.By.Role);
        if (annulled.Failed)
            return annulled.Error;
        db.Publish(new PermitAnnulled(
            permit.ApplicationId, permit.Number, permit.Region, [.. permit.Annulment!.Grounds.Select(CitedGrounds.Of)], Order992.Grounds, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return PermitView.Of(permit, now.Date, texts);
    }
}
