using FluentValidation;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>The members of the form that only some kinds of application use: what a kind needs must be there, and nothing else.</summary>
internal sealed class OccasionFormValidator : AbstractValidator<ApplicationForm>
{
    public OccasionFormValidator(DateOnly today)
    {
        var (form, contract, change, loss) = (LegalBasis.Order236("annex 1"), LegalBasis.Order236("16, 17"), LegalBasis.Order236("19, 22"), LegalBasis.Order236("22-1"));
        RuleFor(f => f.ProfessionId).NotNull().RestsOn(form).When(f => !f.IsOf(ApplicationKind.Extend, ApplicationKind.Reissue, ApplicationKind.Duplicate));
        When(f => f.IsOf(ApplicationKind.Extend, ApplicationKind.Reissue, ApplicationKind.Duplicate), () =>
        {
            RuleFor(f => f.CertificateNumber).NotEmpty().RestsOn(LegalBasis.Order236("16, 22, 22-1")).MaximumLength(40);
            RuleFor(f => f.ProfessionId).Null().WithErrorCode("notUsed");
            RuleFor(f => f.Education).Must(e => e is null or { Count: 0 }).WithErrorCode("notUsed");
            RuleFor(f => f.Experience).Must(e => e is null or { Count: 0 }).WithErrorCode("notUsed");
        });
        RuleFor(f => f.CertificateNumber).Null().WithErrorCode("notUsed").When(f => f.IsOf(ApplicationKind.Issue));
        RuleFor(f => f.EmploymentContract).NotNull().RestsOn(contract).When(f => f.IsOf(ApplicationKind.Extend));
        RuleFor(f => f.EmploymentContract).Null().WithErrorCode("notUsed").When(f => !f.IsOf(null, ApplicationKind.Extend));
        RuleFor(f => f.EmploymentContract!).SetValidator(new EmploymentContractFormValidator(today, contract)).When(f => f.EmploymentContract is not null);
        RuleFor(f => f.Change).NotNull().RestsOn(change).When(f => f.IsOf(ApplicationKind.Reissue));
        RuleFor(f => f.Change).Null().WithErrorCode("notUsed").When(f => !f.IsOf(null, ApplicationKind.Reissue));
        RuleFor(f => f.Change!).SetValidator(new ChangeFormValidator(today, change)).When(f => f.Change is not null);
        RuleFor(f => f.Loss).NotNull().RestsOn(loss).When(f => f.IsOf(ApplicationKind.Duplicate));
        RuleFor(f => f.Loss).Null().WithErrorCode("notUsed").When(f => !f.IsOf(null, ApplicationKind.Duplicate));
        RuleFor(f => f.Loss!).SetValidator(new LossFormValidator(today, loss)).When(f => f.Loss is not null);
    }
}

internal sealed class EmployerFormValidator : AbstractValidator<EmployerForm>
{
    public EmployerFormValidator(LegalBasis basis)
    {
        RuleFor(e => e.Name).NotEmpty().RestsOn(basis).MaximumLength(300);
        RuleFor(e => e.Bin).Must((e, bin) => string.IsNullOrEmpty(bin) != string.IsNullOrEmpty(e.Iin)).WithErrorCode("binOrIin").RestsOn(basis);
        RuleFor(e => e.Bin).Must(b => string.IsNullOrEmpty(b) || Bin.TryParse(b, out _)).WithErrorCode("binInvalid").RestsOn(basis);
        RuleFor(e => e.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid").RestsOn(basis);
    }
}

internal sealed class EmploymentContractFormValidator : AbstractValidator<EmploymentContractForm>
{
    public EmploymentContractFormValidator(DateOnly today, LegalBasis basis)
    {
        RuleFor(c => c.Employer).NotNull().RestsOn(basis);
        RuleFor(c => c.Employer!).SetValidator(new EmployerFormValidator(basis)).When(c => c.Employer is not null);
        RuleFor(c => c.SignedOn).NotNull().RestsOn(basis);
        RuleFor(c => c.SignedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(c => c.From).NotNull().RestsOn(basis);
        RuleFor(c => c.To).Must((c, to) => to is null || c.From is null || to >= c.From).WithErrorCode("endBeforeStart");
        RuleFor(c => c.To).GreaterThanOrEqualTo(today).WithErrorCode("contractEnded").RestsOn(basis);
    }
}

internal sealed class ChangeFormValidator : AbstractValidator<ChangeForm>
{
    public ChangeFormValidator(DateOnly today, LegalBasis basis)
    {
        RuleFor(c => c.What).NotNull().RestsOn(basis);
        RuleFor(c => c.OccurredOn).NotNull().RestsOn(basis);
        RuleFor(c => c.OccurredOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(c => c.Employer).NotNull().RestsOn(basis).When(c => c is { What: ChangeOf.Employer, NoticeId: null });
        RuleFor(c => c.Employer!).SetValidator(new EmployerFormValidator(basis)).When(c => c.Employer is not null);
        When(c => c.What is ChangeOf.Name or ChangeOf.IdentityDocument, () =>
        {
            RuleFor(c => c.Employer).Null().WithErrorCode("notUsed");
            RuleFor(c => c.NoticeId).Null().WithErrorCode("notUsed");
        });
    }
}

internal sealed class LossFormValidator : AbstractValidator<LossForm>
{
    public LossFormValidator(DateOnly today, LegalBasis basis)
    {
        RuleFor(l => l.What).NotNull().RestsOn(basis);
        RuleFor(l => l.OccurredOn).NotNull().RestsOn(basis);
        RuleFor(l => l.OccurredOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
    }
}

file static class FormKinds
{
    public static bool IsOf(this ApplicationForm form, params ApplicationKind?[] kinds) => kinds.Contains(form.Kind);
}
