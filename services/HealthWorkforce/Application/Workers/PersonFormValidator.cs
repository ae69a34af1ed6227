using FluentValidation;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>What is told of a person, item by item of the act (Order 66, p. 8), on the day it is entered.</summary>
internal sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    private const int MaxItems = 50;

    public PersonFormValidator(DateOnly today)
    {
        RuleFor(p => p.Iin).NotEmpty().RestsOn(Item(1));
        RuleFor(p => p.Iin).Must(IsIin).WithErrorCode("iinInvalid").RestsOn(Item(1));
        RuleFor(p => p.Surname).NotEmpty().RestsOn(Item(2)).PartOfName();
        RuleFor(p => p.GivenName).NotEmpty().RestsOn(Item(2)).PartOfName();
        RuleFor(p => p.Patronymic).PartOfName();
        RuleFor(p => p.Sex).NotNull().RestsOn(Item(3));
        RuleFor(p => p.Sex).Must((p, sex) => sex is null || !Iin.TryParse(p.Iin, out var iin) || iin.IsOf(sex.Value)).WithErrorCode("iinSex").RestsOn(Item(3));
        RuleFor(p => p.BirthDate).NotNull().RestsOn(Item(4));
        RuleFor(p => p.BirthDate).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(Item(4));
        RuleFor(p => p.BirthDate).Must((p, birth) => birth is null || !Iin.TryParse(p.Iin, out var iin) || iin.AgreesWith(birth.Value))
            .WithErrorCode("iinBirthDate").RestsOn(Item(4));
        RuleFor(p => p.BirthPlace).NotEmpty().RestsOn(Item(5)).MaximumLength(400);
        RuleFor(p => p.Citizenship).Must(c => string.IsNullOrEmpty(c) || Countries.IsKnownOrNull(c)).WithErrorCode("unknownCountry").RestsOn(Item(6));
        RuleFor(p => p.IdentityDocument).NotNull().RestsOn(Item(7));
        RuleFor(p => p.IdentityDocument!).SetValidator(new IdentityDocumentFormValidator(today)).When(p => p.IdentityDocument is not null);
        RuleFor(p => p.Residence).NotEmpty().RestsOn(Item(8)).MaximumLength(400);
        RuleFor(p => p.RegistrationPlace).NotEmpty().RestsOn(Item(9)).MaximumLength(400);
        RuleFor(p => p.RegistrationDate).NotNull().RestsOn(Item(10));
        RuleFor(p => p.RegistrationDate).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(Item(10));
        RuleFor(p => p.Education).NotEmpty().RestsOn(Item(11));
        RuleFor(p => p.Education).Must(e => e is null || e.Count <= MaxItems).WithErrorCode("tooMany");
        RuleFor(p => p.Certificates).Must(e => e is null || e.Count <= MaxItems).WithErrorCode("tooMany");
        RuleFor(p => p.Trainings).Must(e => e is null || e.Count <= MaxItems).WithErrorCode("tooMany");
        RuleForEach(p => p.Education).SetValidator(new EducationDocumentFormValidator(today));
        RuleForEach(p => p.Certificates).SetValidator(new CertificateFormValidator(today));
        RuleForEach(p => p.Trainings).SetValidator(new TrainingFormValidator(today));
    }

    internal static LegalBasis Item(int item) => Order253.Basis($"8, {item})");

    // Absence is another fault.
    private static bool IsIin(string? iin) => string.IsNullOrEmpty(iin) || Iin.TryParse(iin, out _);
}

internal sealed class IdentityDocumentFormValidator : AbstractValidator<IdentityDocumentForm>
{
    public IdentityDocumentFormValidator(DateOnly today)
    {
        var item = PersonFormValidator.Item(7);
        RuleFor(d => d.Kind).NotEmpty().RestsOn(item).MaximumLength(40);
        RuleFor(d => d.Number).NotEmpty().RestsOn(item).MaximumLength(40);
        RuleFor(d => d.IssuedBy).NotEmpty().RestsOn(item).MaximumLength(200);
        RuleFor(d => d.IssuedOn).NotNull().RestsOn(item);
        RuleFor(d => d.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(item);
        RuleFor(d => d.ExpiresOn).Must((d, expires) => expires is null || d.IssuedOn is null || expires >= d.IssuedOn).WithErrorCode("endBeforeStart").RestsOn(item);
    }
}

internal sealed class EducationDocumentFormValidator : AbstractValidator<EducationDocumentForm>
{
    public EducationDocumentFormValidator(DateOnly today)
    {
        var item = PersonFormValidator.Item(11);
        RuleFor(d => d.Kind).NotEmpty().RestsOn(item).MaximumLength(100);
        RuleFor(d => d.Number).NotEmpty().RestsOn(item).MaximumLength(100);
        RuleFor(d => d.Organisation).NotEmpty().RestsOn(item).MaximumLength(300);
        RuleFor(d => d.Country).Must(Countries.IsKnownOrNull).WithErrorCode("unknownCountry").RestsOn(item);
        RuleFor(d => d.Specialty).NotEmpty().RestsOn(item).MaximumLength(300);
        RuleFor(d => d.IssuedOn).NotNull().RestsOn(item);
        RuleFor(d => d.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(item);
    }
}

internal sealed class CertificateFormValidator : AbstractValidator<CertificateForm>
{
    public CertificateFormValidator(DateOnly today)
    {
        var item = PersonFormValidator.Item(14);
        RuleFor(c => c.Number).NotEmpty().RestsOn(item).MaximumLength(100);
        RuleFor(c => c.Specialty).NotEmpty().RestsOn(item).MaximumLength(300);
        RuleFor(c => c.IssuedBy).NotEmpty().RestsOn(item).MaximumLength(300);
        RuleFor(c => c.IssuedOn).NotNull().RestsOn(item);
        RuleFor(c => c.IssuedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(item);
        RuleFor(c => c.ExpiresOn).Must((c, expires) => expires is null || c.IssuedOn is null || expires >= c.IssuedOn).WithErrorCode("endBeforeStart").RestsOn(item);
    }
}

internal sealed class TrainingFormValidator : AbstractValidator<TrainingForm>
{
    public TrainingFormValidator(DateOnly today)
    {
        var item = PersonFormValidator.Item(15);
        RuleFor(t => t.Subject).NotEmpty().RestsOn(item).MaximumLength(300);
        RuleFor(t => t.Organisation).NotEmpty().RestsOn(item).MaximumLength(300);
        RuleFor(t => t.Hours).NotNull().RestsOn(item);
        RuleFor(t => t.Hours).Must(hours => hours is null or (> 0 and <= 10_000)).WithErrorCode("hoursInvalid").RestsOn(item);
        RuleFor(t => t.EndedOn).NotNull().RestsOn(item);
        RuleFor(t => t.EndedOn).LessThanOrEqualTo(today).WithErrorCode("dateInFuture").RestsOn(item);
        RuleFor(t => t.DocumentNumber).MaximumLength(100);
    }
}
