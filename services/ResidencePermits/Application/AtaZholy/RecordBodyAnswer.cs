using FluentValidation;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>A body answers: internal affairs itself, national security by a letter that the LEB's officer records.</summary>
public sealed record RecordBodyAnswer(Caller By, Guid ApplicationId, BodyAnswerForm Form) : ICommand<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

/// <summary>Which body, whether it objects, and the number of its letter.</summary>
public sealed record BodyAnswerForm(CheckingBody? Body = null, bool? Objects = null, string? Reference = null);

internal sealed class RecordBodyAnswerValidator : AbstractValidator<RecordBodyAnswer>
{
    public RecordBodyAnswerValidator()
    {
        var basis = AtaZholyBasis.Reported("answers");
        RuleFor(c => c.Form.Body).NotNull().RestsOn(basis).OverridePropertyName("body");
        RuleFor(c => c.Form.Objects).NotNull().RestsOn(basis).OverridePropertyName("objects");
        RuleFor(c => c.Form.Reference).NotEmpty().RestsOn(basis).MaximumLength(100).OverridePropertyName("reference");
    }
}

internal sealed class RecordBodyAnswerHandler(IResidencePermitsDb db, CaseAccess access, CardRules rules, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<RecordBodyAnswer, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(RecordBodyAnswer command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, form, now) = (found.Value, command.Form, time.AlmatyNow());
        if (form.Body != BodyFor(command.By.Role))
            return CardErrors.NotOwnAnswer.With(("Body", form.Body));
        var answer = new BodyAnswer(form.Body!.Value, form.Objects!.Value, form.Reference!.Trim(), now.Instant);
        if (application.Receive(answer, now, command.By.Role, calendar, rules) is { Failed: true } refused)
            return refused.Error!;

        await db.SaveChangesAsync(cancellationToken);
        return CardApplicationView.Of(application);
    }

    private static CheckingBody BodyFor(string role) => role == Roles.PoliceOfficer ? CheckingBody.InternalAffairs : CheckingBody.NationalSecurity;
}
