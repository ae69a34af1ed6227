using FluentValidation;
using KazMigration.Applications.Application.Applications;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>The LEB's officer grants or refuses an extension, a reissue or a duplicate (Order 236, p. 16, 22, 22-1; annex 2, row 9).</summary>
public sealed record DecideRequest(Caller By, Guid ApplicationId, long Expected, DecisionForm Form) : ICommand<ApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>The decision; a refusal names its grounds, and the note says why in the officer's words.</summary>
public sealed record DecisionForm(OfficerDecision? Decision = null, IReadOnlyList<OfficerGround>? Grounds = null, string? Note = null);

public enum OfficerDecision { Grant, Refuse }

/// <summary>Grounds of annex 2, row 9, that an officer can find; points are given by the commission alone.</summary>
public enum OfficerGround { RequirementsNotMet, DocumentsUnreliable }

internal sealed class DecideRequestValidator : AbstractValidator<DecideRequest>
{
    public DecideRequestValidator()
    {
        var grounds = LegalBasis.Order236("annex 2, row 9");
        RuleFor(c => c.Form.Decision).NotNull().OverridePropertyName("decision");
        RuleFor(c => c.Form.Grounds).NotEmpty().RestsOn(grounds).When(c => c.Form.Decision == OfficerDecision.Refuse).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Grounds).Empty().WithErrorCode("notUsed").RestsOn(grounds).When(c => c.Form.Decision == OfficerDecision.Grant).OverridePropertyName("grounds");
        RuleFor(c => c.Form.Note).MaximumLength(1000).OverridePropertyName("note");
    }
}

internal sealed class DecideRequestHandler(IApplicationsDb db, Granter granter, Refuser refuser, CaseAccess access, TimeProvider time)
    : ICommandHandler<DecideRequest, ApplicationView>
{
    public async Task<Result<ApplicationView>> Handle(DecideRequest command, CancellationToken cancellationToken)
    {
        var found = await db.FindForAsync(command.By, command.ApplicationId, command.Expected, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var application = found.Value;
        if (application.AwaitsOfficer() is { Failed: true } refused)
            return refused.Error!;

        var (now, role, form) = (time.AlmatyNow(), command.By.Role, command.Form);
        var decided = form.Decision == OfficerDecision.Grant
            ? await granter.GrantAsync(application, now, role, cancellationToken)
            : await refuser.RefuseAsync(application, GroundsOf(form), form.Note, now, role, cancellationToken);
        return decided.Failed ? decided.Error : ApplicationView.Of(application);
    }

    private static List<Ground> GroundsOf(DecisionForm form) => [.. form.Grounds!.Distinct().Order().Select(g => RefusalGrounds.Of(Words.CamelCase(g)))];
}
