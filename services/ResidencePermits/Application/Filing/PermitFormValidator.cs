using FluentValidation;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>The form as such, on the day it is filed; the set of papers and what others must be asked for is not here.</summary>
internal sealed class PermitFormValidator : AbstractValidator<PermitForm>
{
    private const int MaxItems = 50;
    private static readonly LegalBasis Questionnaire = Order992.Item(1);
    private static readonly LegalBasis Filing = Order992.Row8("filing");

    public PermitFormValidator(DateOnly today)
    {
        RuleFor(f => f.Region).NotEmpty().RestsOn(Questionnaire);
        RuleFor(f => f.Region).Must(r => string.IsNullOrEmpty(r) || LocalExecutiveBody.Exists(r)).WithErrorCode("unknownRegion");
        RuleFor(f => f.Category).NotNull().RestsOn(Order992.Row8("items 1-10"));
        RuleFor(f => f.Category).Must((f, c) => c is not ApplicantCategory.MinorUnder18 || f.Applicant?.BirthDate is null || f.ToSituation(today).Age < 18)
            .WithErrorCode("notUnder18").RestsOn(Order992.Row8("minors"));
        RuleFor(f => f.ProfessionId).Null().WithErrorCode("notUsed").RestsOn(Order992.Item(10)).When(f => f.Category is not (null or ApplicantCategory.Ordinary));
        RuleFor(f => f.Applicant).NotNull().RestsOn(Questionnaire);
        RuleFor(f => f.Applicant!).SetValidator(new PermitApplicantFormValidator(today)).When(f => f.Applicant is not null);
        RuleFor(f => f.Representative).NotNull().WithErrorCode("representativeRequired").RestsOn(Filing)
            .When(f => f.Applicant?.BirthDate is not null && f.ToSituation(today).NeedsRepresentative);
        // Who is of age and capable applies in person: nobody could show by what they act for them.
        RuleFor(f => f.Representative).Null().WithErrorCode("notUsed").RestsOn(Filing)
            .When(f => f.Applicant?.BirthDate is not null && !f.ToSituation(today).NeedsRepresentative);
        RuleFor(f => f.Representative!.Iin).Must((f, iin) => string.IsNullOrEmpty(iin) || iin != f.Applicant?.Iin).WithErrorCode("representativeRequired").RestsOn(Filing)
            .When(f => f.Representative is not null && f.Applicant?.BirthDate is not null && f.ToSituation(today).NeedsRepresentative);
        RuleFor(f => f.Representative!).SetValidator(new PermitRepresentativeFormValidator()).When(f => f.Representative is not null);
        RuleFor(f => f.Circumstances).Must(c => c is null || c.Count <= MaxItems).WithErrorCode("tooMany");
        RuleFor(f => f.Documents).Must(d => d is null || d.Count <= MaxItems).WithErrorCode("tooMany");
        RuleForEach(f => f.Documents).NotNull().SetValidator(new PaperFormValidator(today));
        RuleFor(f => f.ConsentToDataProcessing).Equal(true).WithErrorCode("consentRequired").RestsOn(Questionnaire);
    }

    private sealed class PermitApplicantFormValidator : AbstractValidator<PermitApplicantForm>
    {
        public PermitApplicantFormValidator(DateOnly today)
        {
            RuleFor(a => a.Iin).NotEmpty().RestsOn(Questionnaire);
            RuleFor(a => a.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid");
            RuleFor(a => a.Surname).NotEmpty().RestsOn(Questionnaire).PartOfName();
            RuleFor(a => a.GivenName).NotEmpty().RestsOn(Questionnaire).PartOfName();
            RuleFor(a => a.Patronymic).PartOfName();
            RuleFor(a => a.BirthDate).NotNull().RestsOn(Questionnaire);
            RuleFor(a => a.BirthDate).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
            RuleFor(a => a.BirthDate).Must((a, birth) => FormRules.Agree(a.Iin, birth)).WithErrorCode("iinBirthDate");
            RuleFor(a => a.Citizenship).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry");
            RuleFor(a => a.Citizenship).NotEqual("KAZ").WithErrorCode("permitForForeigners").RestsOn(Questionnaire);
            RuleFor(a => a.IdentityDocument).NotNull().RestsOn(Order992.Item(2));
            RuleFor(a => a.IdentityDocument!).SetValidator(new IdentityDocumentFormValidator(today)).When(a => a.IdentityDocument is not null);
            RuleFor(a => a.Address).NotEmpty().RestsOn(Questionnaire).MaximumLength(400);
            RuleFor(a => a.Phone).MaximumLength(40);
            RuleFor(a => a.Email).MaximumLength(200);
            RuleFor(a => a.Email).Must(FormRules.IsEmail).WithErrorCode("emailInvalid");
        }
    }

    private sealed class IdentityDocumentFormValidator : AbstractValidator<PermitIdentityDocumentForm>
    {
        public IdentityDocumentFormValidator(DateOnly today)
        {
            var basis = Order992.Item(2);
            RuleFor(d => d.Kind).NotNull().RestsOn(basis);
            RuleFor(d => d.Number).NotEmpty().RestsOn(basis).MaximumLength(40);
            RuleFor(d => d.IssuedBy).NotEmpty().RestsOn(basis).MaximumLength(200);
            RuleFor(d => d.IssuedOn).NotNull().RestsOn(basis);
            RuleFor(d => d.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
            RuleFor(d => d.ExpiresOn).NotNull().RestsOn(basis).When(d => d.Kind == IdentityDocumentKind.Passport);
            RuleFor(d => d.ExpiresOn).Must((d, expires) => expires is null || d.IssuedOn is null || expires >= d.IssuedOn).WithErrorCode("endBeforeStart");
        }
    }

    private sealed class PermitRepresentativeFormValidator : AbstractValidator<PermitRepresentativeForm>
    {
        public PermitRepresentativeFormValidator()
        {
            RuleFor(r => r.Iin).NotEmpty().RestsOn(Filing);
            RuleFor(r => r.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid");
            RuleFor(r => r.Surname).NotEmpty().RestsOn(Filing).PartOfName();
            RuleFor(r => r.GivenName).NotEmpty().RestsOn(Filing).PartOfName();
            RuleFor(r => r.Patronymic).PartOfName();
            RuleFor(r => r.Kind).NotNull().RestsOn(Filing);
        }
    }

    private sealed class PaperFormValidator : AbstractValidator<PaperForm>
    {
        public PaperFormValidator(DateOnly today)
        {
            RuleFor(d => d.Type).NotNull();
            RuleFor(d => d.DocumentId).NotNull();
            RuleFor(d => d.IssuedOn).NotNull().RestsOn(Order992.Row8("validity"))
                .When(d => d.Type is PaperKind.Solvency or PaperKind.CriminalRecord or PaperKind.MedicalCertificate);
            RuleFor(d => d.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
            RuleFor(d => d.RegistrationDays).NotNull().RestsOn(Order992.Item(6)).When(d => d.Type == PaperKind.Housing);
        }
    }
}
