using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>
/// The application for the card as it is sent. Every member may be missing here, so that one answer can name all that is
/// wrong. Profession and requirementsMet for categories 1 and 2, business for category 3.
/// </summary>
public sealed record CardForm(
    CardCategory? Category = null,
    string? Region = null,
    string? Channel = null,
    CardApplicantForm? Applicant = null,
    PapersLanguage? PapersLanguage = null,
    Guid? ProfessionId = null,
    bool? RequirementsMet = null,
    CardBusinessForm? Business = null,
    IReadOnlyList<CardDocumentForm>? Documents = null,
    bool? ConsentToDataProcessing = null);

public sealed record CardApplicantForm(
    string? Iin = null, string? Surname = null, string? GivenName = null, string? Patronymic = null, DateOnly? BirthDate = null,
    string? Citizenship = null, string? PermanentResidence = null, CardPassportForm? Passport = null, string? Address = null,
    string? Phone = null, string? Email = null)
{
    internal CardApplicant ToDomain() => new(
        string.IsNullOrEmpty(Iin) ? null : Iin, Surname!.Trim(), GivenName!.Trim(), Patronymic?.Trim(), BirthDate!.Value, Citizenship!, PermanentResidence,
        Passport!.ToDomain(), Address!, Phone, Email);
}

public sealed record CardPassportForm(
    string? Number = null, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null, string? IssuedBy = null, bool? StatesEthnicity = null)
{
    internal CardPassport ToDomain() => new(Number!, IssuedOn!.Value, ExpiresOn, IssuedBy!, StatesEthnicity!.Value);
}

/// <summary>The business: who registered it under which number, where and when, and whether it works now.</summary>
public sealed record CardBusinessForm(
    string? Name = null, string? RegistrationNumber = null, string? Country = null, DateOnly? RegisteredOn = null, bool? Working = null)
{
    internal CardBusiness ToDomain() => new(Name!.Trim(), RegistrationNumber!.Trim(), Country!, RegisteredOn!.Value);
}

public sealed record CardDocumentForm(Paper? Paper = null, Guid? DocumentId = null);
