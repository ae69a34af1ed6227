using FluentValidation;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The LEB records that the applicant's IIN was made; its term for the decision counts from that day.</summary>
public sealed record RecordIin(Caller By, Guid ApplicationId, IinForm Form) : ICommand<CardApplicationView>, IAudited
{
    public AuditSubject Audited => new(By, ApplicationId);
}

public sealed record IinForm(string? Iin = null, DateOnly? MadeOn = null);

internal sealed class RecordIinValidator : AbstractValidator<RecordIin>
{
    public RecordIinValidator(TimeProvider time)
    {
        var basis = CardTerm.BasisOf(CardTermKind.Decision);
        RuleFor(c => c.Form.Iin).NotEmpty().RestsOn(basis).OverridePropertyName("iin");
        RuleFor(c => c.Form.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid").OverridePropertyName("iin");
        RuleFor(c => c.Form.MadeOn).NotNull().RestsOn(basis).OverridePropertyName("madeOn");
        RuleFor(c => c.Form.MadeOn).Must(d => d is null || d <= time.AlmatyNow().Date).WithErrorCode("dateInFuture").OverridePropertyName("madeOn");
    }
}

internal sealed class RecordIinHandler(IResidencePermitsDb db, CaseAccess access, CardRules rules, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<RecordIin, CardApplicationView>
{
    public async Task<Result<CardApplicationView>> Handle(RecordIin command, CancellationToken cancellationToken)
    {
        var found = await db.FindCardApplicationForAsync(command.By, command.ApplicationId, access, cancellationToken);
        if (found.Failed)
            return found.Error;
        var (application, madeOn, now) = (found.Value, command.Form.MadeOn!.Value, time.AlmatyNow());
        _ = Iin.TryParse(command.Form.Iin, out var iin);
        List<Fault> faults = [.. FaultsOf(application, iin, madeOn)];
        if (faults.Count > 0)
            return ValidationErrors.Failed.With(faults);
        if (application.TakeIin(iin, madeOn, now, command.By.Role, calendar, rules) is { Failed: true } refused)
            return refused.Error!;

        await db.SaveChangesAsync(cancellationToken);
        return CardApplicationView.Of(application);
    }

    private static IEnumerable<Fault> FaultsOf(CardApplication application, Iin iin, DateOnly madeOn)
    {
        if (!iin.AgreesWith(application.Applicant.BirthDate))
            yield return new Fault("/iin", "iinBirthDate");
        // Not the day of registration: what is filed on a rest day may be dealt with before it.
        var filedOn = new AlmatyTime(application.SubmittedAt).Date;
        if (madeOn < filedOn)
            yield return new Fault("/madeOn", "beforeFiling", CardTerm.BasisOf(CardTermKind.Decision), ("FiledOn", filedOn));
    }
}
