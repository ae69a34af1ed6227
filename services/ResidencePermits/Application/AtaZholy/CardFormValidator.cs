using FluentValidation;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>The form as such, on the day it is filed; what tables and services must be asked for is not here.</summary>
internal sealed class CardFormValidator : AbstractValidator<CardForm>
{
    private const int MaxDocuments = 50;

    public CardFormValidator(DateOnly today)
    {
        RuleFor(f => f.Category).NotNull();
        RuleFor(f => f.Region).NotEmpty().RestsOn(AtaZholyBasis.Slides("right 7"));
        RuleFor(f => f.Region).Must(r => string.IsNullOrEmpty(r) || LocalExecutiveBody.Exists(r)).WithErrorCode("unknownLocalExecutiveBody").RestsOn(AtaZholyBasis.Slides("right 7"));
        RuleFor(f => f.Channel).NotEmpty();
        RuleFor(f => f.PapersLanguage).NotNull().RestsOn(AtaZholyBasis.Slides("document 1"));
        RuleFor(f => f.Applicant).NotNull();
        RuleFor(f => f.Applicant!).SetValidator(new CardApplicantFormValidator(today)).When(f => f.Applicant is not null);
        RuleFor(f => f.Documents).Must(d => d is null || d.Count <= MaxDocuments).WithErrorCode("tooMany");
        RuleForEach(f => f.Documents).NotNull().SetValidator(new CardDocumentFormValidator());
        RuleFor(f => f.ConsentToDataProcessing).Equal(true).WithErrorCode("consentRequired");
        When(f => f.Category?.List() is not null, () =>
        {
            RuleFor(f => f.ProfessionId).NotNull().WithState(f => f.Category!.Value.Basis());
            RuleFor(f => f.Business).Null().WithErrorCode("cardBusinessNotUsed").WithState(f => f.Category!.Value.Basis());
        });
        RuleFor(f => f.RequirementsMet).Equal(true).WithErrorCode("requirementsNotClaimed").WithState(f => f.Category!.Value.Basis()).When(f => f.Category == CardCategory.DecreeProfession);
        When(f => f.Category == CardCategory.BusinessOwner, () =>
        {
            RuleFor(f => f.ProfessionId).Null().WithErrorCode("cardProfessionNotUsed").WithState(f => f.Category!.Value.Basis());
            RuleFor(f => f.Business).NotNull().WithState(f => f.Category!.Value.Basis());
            RuleFor(f => f.Business!).SetValidator(new CardBusinessFormValidator(today)).When(f => f.Business is not null);
            RuleFor(f => f.Business!.Country).Must((f, country) => IsWhereItMustBe(f, country)).WithErrorCode("businessElsewhere")
                .RestsOn(CardCategory.BusinessOwner.Basis()).When(f => f.Business is not null);
        });
    }

    // What is missing or no country is another fault.
    private static bool IsWhereItMustBe(CardForm form, string? country) =>
        country is null || form.Applicant?.Citizenship is not { } citizenship
        || CardConditions.IsBusinessWhereItMustBe(country, citizenship, form.Applicant.PermanentResidence);
}

internal sealed class CardApplicantFormValidator : AbstractValidator<CardApplicantForm>
{
    public CardApplicantFormValidator(DateOnly today)
    {
        RuleFor(a => a.Iin).Must(FormRules.IsIin).WithErrorCode("iinInvalid");
        RuleFor(a => a.BirthDate).Must((a, birth) => FormRules.Agree(a.Iin, birth)).WithErrorCode("iinBirthDate");
        RuleFor(a => a.Surname).NotEmpty().PartOfName();
        RuleFor(a => a.GivenName).NotEmpty().PartOfName();
        RuleFor(a => a.Patronymic).PartOfName();
        RuleFor(a => a.BirthDate).NotNull();
        RuleFor(a => a.BirthDate).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(a => a.Citizenship).NotEmpty().RestsOn(AtaZholyBasis.Slides("card 4"));
        RuleFor(a => a.Citizenship).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry");
        RuleFor(a => a.Citizenship).Must(c => c is null || CardConditions.IsForeignCitizen(c)).WithErrorCode("citizenOfKazakhstan").RestsOn(CardConditions.CitizenshipBasis);
        RuleFor(a => a.PermanentResidence).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry");
        RuleFor(a => a.PermanentResidence).Must(CardConditions.IsAbroad).WithErrorCode("livesInKazakhstan").RestsOn(CardConditions.ResidenceBasis);
        RuleFor(a => a.Passport).NotNull();
        RuleFor(a => a.Passport!).SetValidator(new CardPassportFormValidator(today)).When(a => a.Passport is not null);
        RuleFor(a => a.Address).NotEmpty().MaximumLength(400);
        RuleFor(a => a.Phone).MaximumLength(40);
        RuleFor(a => a.Email).MaximumLength(200);
        RuleFor(a => a.Email).Must(FormRules.IsEmail).WithErrorCode("emailInvalid");
    }
}

internal sealed class CardPassportFormValidator : AbstractValidator<CardPassportForm>
{
    public CardPassportFormValidator(DateOnly today)
    {
        RuleFor(p => p.Number).NotEmpty().MaximumLength(40);
        RuleFor(p => p.IssuedBy).NotEmpty().MaximumLength(200);
        RuleFor(p => p.IssuedOn).NotNull();
        RuleFor(p => p.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(p => p.ExpiresOn).Must((p, expires) => expires is null || p.IssuedOn is null || expires >= p.IssuedOn).WithErrorCode("endBeforeStart");
        RuleFor(p => p.StatesEthnicity).NotNull().RestsOn(AtaZholyBasis.Slides("document 2"));
    }
}

internal sealed class CardBusinessFormValidator : AbstractValidator<CardBusinessForm>
{
    public CardBusinessFormValidator(DateOnly today)
    {
        var basis = CardCategory.BusinessOwner.Basis();
        RuleFor(b => b.Name).NotEmpty().RestsOn(basis).MaximumLength(300);
        RuleFor(b => b.RegistrationNumber).NotEmpty().RestsOn(basis).MaximumLength(100);
        RuleFor(b => b.Country).NotEmpty().RestsOn(basis);
        RuleFor(b => b.Country).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry");
        RuleFor(b => b.RegisteredOn).NotNull().RestsOn(basis);
        RuleFor(b => b.RegisteredOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture");
        RuleFor(b => b.Working).Equal(true).WithErrorCode("businessNotWorking").RestsOn(basis);
    }
}

internal sealed class CardDocumentFormValidator : AbstractValidator<CardDocumentForm>
{
    public CardDocumentFormValidator()
    {
        RuleFor(d => d.Paper).NotNull();
        RuleFor(d => d.DocumentId).NotNull();
    }
}
