namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>A checked application for the card as it is filed.</summary>
/// <param name="Region">The region of settlement that the applicant chose (slides, right 7), as the two-digit KATO code of its LEB.</param>
public sealed record CardFiling(
    CardCategory Category, string Region, string Channel, CardApplicant Applicant, PapersLanguage PapersLanguage, CardProfession? Profession,
    CardBusiness? Business, IReadOnlyList<CardDocument> Documents, string FiledByRole);

/// <summary>Who asks: an ethnic Kazakh abroad who keeps another citizenship. The IIN is null while none has been made.</summary>
public sealed record CardApplicant(
    string? Iin, string Surname, string GivenName, string? Patronymic, DateOnly BirthDate, string Citizenship, string? PermanentResidence,
    CardPassport Passport, string Address, string? Phone, string? Email)
{
    /// <summary>Surname, given name and patronymic (if any), as documents print them.</summary>
    public string FullName => string.Join(' ', new[] { Surname, GivenName, Patronymic }.Where(n => !string.IsNullOrWhiteSpace(n)));
}

/// <summary>The identity document of the country of citizenship; one without a term has no expiry.</summary>
public sealed record CardPassport(string Number, DateOnly IssuedOn, DateOnly? ExpiresOn, string IssuedBy, bool StatesEthnicity);

/// <summary>The profession claimed, as the list in force on the filing day names it, with the requirements that the applicant says to meet.</summary>
public sealed record CardProfession(Guid Id, string List, string Edition, string Code, LocalizedText Name, string? RequirementsKk);

/// <summary>The business claimed: registered and working in the country of citizenship or of permanent residence.</summary>
public sealed record CardBusiness(string Name, string RegistrationNumber, string Country, DateOnly RegisteredOn);

/// <summary>A paper attached to an application, with the fingerprint of its content on that day.</summary>
public sealed record CardDocument(Paper Paper, Guid DocumentId, string Sha256, string MediaType);
