using FluentValidation;
using KazMigration.Contracts.ResidencePermits.V1;
using KazMigration.Documents;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.Extensions.Options;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>The migration officer grants the permit, or refuses it on listed grounds (Order 992, annex 3, row 9).</summary>
public sealed record DecidePermit(Caller By, Guid ApplicationId, long Expected, PermitDecisionForm Form) : ICommand<PermitApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>The decision; a refusal names its grounds, and the note says why in the officer's words.</summary>
public sealed record PermitDecisionForm(PermitDecision? Decision = null, IReadOnlyList<GroundForm>? Grounds = null, string? Note = null);

public enum PermitDecision { Grant, Refuse }

internal sealed class DecidePermitValidator : AbstractValidator<DecidePermit>
{
    public DecidePermitValidator()
    {
        RuleFor(c => c.Form.Decision).NotNull().OverridePropertyName("decision");
        RuleFor(c => c.Form.Grounds).NotEmpty().RestsOn(Order992.Grounds).When(c => c.Form.Decision == PermitDecision.Refuse).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Grounds).Empty().WithErrorCode("notUsed").RestsOn(Order992.Grounds).When(c => c.Form.Decision == PermitDecision.Grant).OverridePropertyName("grounds");
        RuleForEach(c => c.Form.Grounds).SetValidator(new GroundFormValidator()).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Note).MaximumLength(1000).OverridePropertyName("note");
    }
}

internal sealed class DecidePermitHandler(
    IResidencePermitsDb db, IDocumentStore<IResidencePermitsDb> store, ServiceKey key, PublicAddress address, ActTexts texts, CaseAccess access,
    IOptions<PermitOptions> options, TimeProvider time) : ICommandHandler<DecidePermit, PermitApplicationView>
{
    public async Task<Result<PermitApplicationView>> Handle(DecidePermit command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, now, form) = (found.Value, time.AlmatyNow(), command.Form);
        var decided = form.Decision == PermitDecision.Grant
            ? await GrantAsync(application, now, command.By.Role, cancellationToken)
            : await RefuseAsync(application, [.. form.Grounds!.Select(g => g.ToDomain())], form.Note, now, command.By.Role, cancellationToken);
        if (decided.Failed)
            return decided.Error;
        await db.SaveChangesAsync(cancellationToken);
        return PermitApplicationView.Of(application, texts);
    }

    private async Task<Result> GrantAsync(PermitApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        if (application.MayGrant() is { Failed: true } refused)
            return refused;
        var permit = ResidencePermit.On(application, now, byRole, options.Value.ToPolicy(), VerificationCode.New());
        await db.Permits.AddAsync(permit, cancellationToken);
        permit.TakeNumber();
        var file = await SealAsync(PermitPdf.Of(permit, options.Value.IssuedBy, address), now, cancellationToken);
        if (file.Failed)
            return file.Error;
        permit.Seal(file.Value.DocumentId, file.Value.SignatureId, file.Value.Sha256);
        db.Publish(new PermitGranted(
            application.Id, permit.Number, permit.Region, permit.ValidFrom, permit.ValidTo, file.Value.Sha256, PaperCheck.AcceptanceBasis, now.Instant));
        return application.Grant(permit.Number, now, byRole);
    }

    private async Task<Result> RefuseAsync(
        PermitApplication application, IReadOnlyList<Ground> cited, string? note, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        if (application.MayRefuse(cited) is { Failed: true } cannot)
            return cannot;
        // Faults are of the places where they were sent; what is cited twice is one ground.
        Ground[] grounds = [.. cited.Distinct()];
        // One application is refused once at most, so its own number does.
        // With an R it would be the number of a permit.
        var number = "N" + application.Number;
        var file = await SealAsync(PermitRefusalPdf.Of(application, number, grounds, note, texts, options.Value.IssuedBy, now), now, cancellationToken);
        if (file.Failed)
            return file.Error;
        db.Publish(new PermitRefused(
            application.Id, number, application.Region, [.. grounds.Select(CitedGrounds.Of)], file.Value.Sha256, now.Instant));
        return application.Refuse(new PermitRefusal(number, now.Date, grounds, note, file.Value.DocumentId, file.Value.SignatureId, file.Value.Sha256), now, byRole);
    }

    private Task<Result<SealedFile>> SealAsync(byte[] pdf, AlmatyTime now, CancellationToken cancellationToken) =>
        store.SealAsync(pdf, content => key.Sign(content, now.Instant), cancellationToken);
}

internal static class CitedGrounds
{
    /// <summary>A ground as events name it.</summary>
    public static GroundCited Of(Ground ground) => new(Words.CamelCase(ground.List), ground.Number, ground.LegalBasis);
}
