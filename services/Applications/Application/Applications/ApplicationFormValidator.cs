using FluentValidation;
using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>The form as such, on the day it is filed; what other tables and services must be asked for is not here.</summary>
internal sealed class ApplicationFormValidator : AbstractValidator<ApplicationForm>
{
    private const int MaxItems = 50;

    private static ApplicationFormValidator? _ofDay;
    private readonly DateOnly _today;

    /// <summary>The validator of a day; building its rules costs more than running them.</summary>
    public static ApplicationFormValidator On(DateOnly today)
    {
        var validator = _ofDay;
        return validator?._today == today ? validator : _ofDay = new ApplicationFormValidator(today);
    }

    private ApplicationFormValidator(DateOnly today)
    {
        _today = today;
        var form = LegalBasis.Order236("annex 1");
        RuleFor(f => f.Kind).NotNull().RestsOn(form);
        RuleFor(f => f.LocalExecutiveBody).NotEmpty().RestsOn(form);
        RuleFor(f => f.LocalExecutiveBody).Must(b => string.IsNullOrEmpty(b) || Kernel.LocalExecutiveBody.Exists(b)).WithErrorCode("unknownLocalExecutiveBody").RestsOn(LegalBasis.Order236("2"));
        RuleFor(f => f.Applicant).NotNull().RestsOn(form);
        RuleFor(f => f.Applicant!).SetValidator(new ApplicantFormValidator(today)).When(f => f.Applicant is not null);
        RuleFor(f => f.Representative!).SetValidator(new RepresentativeFormValidator(today)).When(f => f.Representative is not null);
        RuleFor(f => f.Education).Must(e => e is null || e.Count <= MaxItems).WithErrorCode("tooMany");
        RuleFor(f => f.Experience).Must(e => e is null || e.Count <= MaxItems).WithErrorCode("tooMany");
        RuleFor(f => f.Documents).Must(e => e is null || e.Count <= MaxItems).WithErrorCode("tooMany");
        RuleForEach(f => f.Education).NotNull().SetValidator(new EducationFormValidator(today));
        RuleForEach(f => f.Experience).NotNull().SetValidator(new ExperienceFormValidator(today));
        RuleForEach(f => f.Documents).NotNull().SetValidator(new AttachmentFormValidator());
        RuleFor(f => f.ConsentToDataProcessing).Equal(true).WithErrorCode("consentRequired").RestsOn(form);
        Include(new OccasionFormValidator(today));
    }
}

internal sealed class ApplicantFormValidator : AbstractValidator<ApplicantForm>
{
    public ApplicantFormValidator(DateOnly today)
    {
        var form = LegalBasis.Order236("annex 1");
        var iin = LegalBasis.Order236("annex 2, row 10");
        RuleFor(a => a.Iin).NotEmpty().RestsOn(iin);
        RuleFor(a => a.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid").RestsOn(iin);
        RuleFor(a => a.BirthDate).Must((a, birth) => FormRules.Agree(a.Iin, birth)).WithErrorCode("iinBirthDate").RestsOn(iin);
        RuleFor(a => a.Surname).NotEmpty().RestsOn(form).PartOfName();
        RuleFor(a => a.GivenName).NotEmpty().RestsOn(form).PartOfName();
        RuleFor(a => a.Patronymic).PartOfName();
        RuleFor(a => a.BirthDate).NotNull().RestsOn(form);
        RuleFor(a => a.BirthDate).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(a => a.Citizenship).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry");
        RuleFor(a => a.Citizenship).NotEqual("KAZ").WithErrorCode("notAForeigner").RestsOn(LegalBasis.Order236("3"));
        RuleFor(a => a.IdentityDocument).NotNull().RestsOn(form);
        RuleFor(a => a.IdentityDocument!).SetValidator(new IdentityDocumentFormValidator(today)).When(a => a.IdentityDocument is not null);
        RuleFor(a => a.Address).NotEmpty().RestsOn(form).MaximumLength(400);
        RuleFor(a => a.HomeAddress).NotEmpty().RestsOn(form).MaximumLength(400);
        RuleFor(a => a.Phone).MaximumLength(40);
        RuleFor(a => a.Fax).MaximumLength(40);
        RuleFor(a => a.HomePhone).MaximumLength(40);
        RuleFor(a => a.Email).MaximumLength(200);
        RuleFor(a => a.Email).Must(FormRules.IsEmail).WithErrorCode("emailInvalid");
    }
}

internal sealed class IdentityDocumentFormValidator : AbstractValidator<IdentityDocumentForm>
{
    public IdentityDocumentFormValidator(DateOnly today)
    {
        var form = LegalBasis.Order236("annex 1");
        RuleFor(d => d.Kind).NotEmpty().RestsOn(form).MaximumLength(40);
        RuleFor(d => d.Number).NotEmpty().RestsOn(form).MaximumLength(40);
        RuleFor(d => d.IssuedBy).NotEmpty().RestsOn(form).MaximumLength(200);
        RuleFor(d => d.IssuedOn).NotNull().RestsOn(form);
        RuleFor(d => d.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(d => d.ExpiresOn).Must((d, expires) => expires is null || d.IssuedOn is null || expires >= d.IssuedOn).WithErrorCode("endBeforeStart");
    }
}

internal sealed class RepresentativeFormValidator : AbstractValidator<RepresentativeForm>
{
    public RepresentativeFormValidator(DateOnly today)
    {
        var basis = LegalBasis.Order236("3");
        RuleFor(r => r.Iin).NotEmpty().RestsOn(basis);
        RuleFor(r => r.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid");
        RuleFor(r => r.Surname).NotEmpty().RestsOn(basis).PartOfName();
        RuleFor(r => r.GivenName).NotEmpty().RestsOn(basis).PartOfName();
        RuleFor(r => r.Patronymic).PartOfName();
        RuleFor(r => r.Authority).NotNull().RestsOn(basis);
        RuleFor(r => r.Authority!.Kind).NotEmpty().RestsOn(basis).MaximumLength(100).When(r => r.Authority is not null);
        RuleFor(r => r.Authority!.Number).NotEmpty().RestsOn(basis).MaximumLength(100).When(r => r.Authority is not null);
        RuleFor(r => r.Authority!.IssuedBy).MaximumLength(200).When(r => r.Authority is not null);
        RuleFor(r => r.Authority!.IssuedOn).NotNull().RestsOn(basis).When(r => r.Authority is not null);
        RuleFor(r => r.Authority!.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").When(r => r.Authority is not null);
    }
}

internal sealed class EducationFormValidator : AbstractValidator<EducationForm>
{
    public EducationFormValidator(DateOnly today)
    {
        RuleFor(e => e.Level).NotNull();
        RuleFor(e => e.Institution).NotEmpty().MaximumLength(300);
        RuleFor(e => e.Country).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry");
        RuleFor(e => e.Specialty).NotEmpty().MaximumLength(300);
        RuleFor(e => e.GraduatedOn).NotNull();
        RuleFor(e => e.GraduatedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
    }
}

internal sealed class ExperienceFormValidator : AbstractValidator<ExperienceForm>
{
    public ExperienceFormValidator(DateOnly today)
    {
        RuleFor(e => e.Employer).NotEmpty().MaximumLength(300);
        RuleFor(e => e.Position).NotEmpty().MaximumLength(300);
        RuleFor(e => e.From).NotNull();
        RuleFor(e => e.From).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(e => e.To).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(e => e.To).Must((e, to) => to is null || e.From is null || to >= e.From).WithErrorCode("endBeforeStart");
    }
}

internal sealed class AttachmentFormValidator : AbstractValidator<AttachmentForm>
{
    public AttachmentFormValidator()
    {
        RuleFor(d => d.Type).NotNull();
        RuleFor(d => d.DocumentId).NotNull();
        RuleFor(d => d.Recognition).NotNull().When(d => d.Type == DocumentType.EducationTranslation)
            .WithErrorCode("recognitionRequired").RestsOn(LegalBasis.Order236("annex 2, row 8, part 1"));
    }
}
