using FluentValidation;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The LEB issues the card, or refuses it with reasoned grounds in a signed notice.</summary>
public sealed record DecideCard(Caller By, Guid ApplicationId, long Expected, CardDecisionForm Form) : ICommand<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

public enum CardDecision { Issue, Refuse }

/// <summary>The decision; of a refusal its grounds and, in words, what was found.</summary>
public sealed record CardDecisionForm(CardDecision? Decision = null, IReadOnlyList<CardRefusalGround>? Grounds = null, string? Reasons = null);

internal sealed class DecideCardValidator : AbstractValidator<DecideCard>
{
    public DecideCardValidator()
    {
        var basis = CardTerm.BasisOf(CardTermKind.Decision);
        RuleFor(c => c.Form.Decision).NotNull().OverridePropertyName("decision");
        RuleFor(c => c.Form.Grounds).NotEmpty().RestsOn(basis).When(c => c.Form.Decision == CardDecision.Refuse).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Reasons).NotEmpty().RestsOn(basis).When(c => c.Form.Decision == CardDecision.Refuse).OverridePropertyName("reasons");
        RuleFor(c => c.Form.Grounds).Empty().WithErrorCode("notUsed").When(c => c.Form.Decision == CardDecision.Issue).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Reasons).MaximumLength(2000).OverridePropertyName("reasons");
    }
}

internal sealed class DecideCardHandler(IResidencePermitsDb db, CardMaker maker, CaseAccess access, TimeProvider time) : ICommandHandler<DecideCard, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(DecideCard command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, form, now, role) = (found.Value, command.Form, time.AlmatyNow(), command.By.Role);
        if (application.Version != command.Expected)
            return CardErrors.StaleVersion;

        var decided = form.Decision == CardDecision.Issue
            ? await maker.IssueAsync(application, now, role, cancellationToken)
            : await RefuseAsync(application, form, now, role, cancellationToken);
        if (decided.Failed)
            return decided.Error;
        await db.SaveChangesAsync(cancellationToken);
        return CardApplicationView.Of(application);
    }

    private async Task<Result> RefuseAsync(CardApplication application, CardDecisionForm form, AlmatyTime now, string role, CancellationToken cancellationToken)
    {
        List<CardRefusalGround> cited = [.. form.Grounds!];
        // An answer that no body gave is no ground.
        if (cited.IndexOf(CardRefusalGround.BodyObjects) is >= 0 and var at && !application.IsObjectedTo)
            return ValidationErrors.Failed.With([new Fault($"/grounds/{at}", "noBodyObjects", AtaZholyBasis.Reported("answers"))]);
        return await maker.RefuseAsync(application, new CardRefusal([.. cited.Distinct().Order()], form.Reasons!.Trim(), now.Date), now, role, cancellationToken);
    }
}
