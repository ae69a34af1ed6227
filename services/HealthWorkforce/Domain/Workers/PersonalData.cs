namespace KazMigration.HealthWorkforce.Domain.Workers;

/// <summary>What the register tells of a person (Order 66, p. 8, items 1–11, 14, 15); the workplaces (items 12, 13) stand beside it.</summary>
/// <param name="Iin">Item 1.</param>
/// <param name="Surname">Item 2.</param>
/// <param name="GivenName">Item 2.</param>
/// <param name="Patronymic">Item 2, if any.</param>
/// <param name="Sex">Item 3.</param>
/// <param name="BirthDate">Item 4.</param>
/// <param name="BirthPlace">Item 5.</param>
/// <param name="Citizenship">Item 6: ISO 3166-1 alpha-3, or null for a stateless person.</param>
/// <param name="IdentityDocument">Item 7.</param>
/// <param name="Residence">Item 8.</param>
/// <param name="RegistrationPlace">Item 9: where the person is registered as living.</param>
/// <param name="RegistrationDate">Item 10: since when.</param>
/// <param name="Education">Item 11.</param>
/// <param name="Certificates">Item 14; empty where there is none.</param>
/// <param name="Trainings">Item 15.</param>
public sealed record PersonalData(
    string Iin, string Surname, string GivenName, string? Patronymic, Sex Sex, DateOnly BirthDate, string BirthPlace, string? Citizenship,
    IdentityDocument IdentityDocument, string Residence, string RegistrationPlace, DateOnly RegistrationDate,
    IReadOnlyList<EducationDocument> Education, IReadOnlyList<SpecialistCertificate> Certificates, IReadOnlyList<Training> Trainings);

/// <summary>The document that proves who the person is.</summary>
public sealed record IdentityDocument(string Kind, string Number, DateOnly IssuedOn, DateOnly? ExpiresOn, string IssuedBy);

/// <summary>A document of education, with the organisation of education or science that gave it.</summary>
/// <param name="Kind">Such as a diploma.</param>
/// <param name="Number">Its number.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Country">Its country, ISO 3166-1 alpha-3; null when it is not known.</param>
/// <param name="Specialty">What was studied.</param>
/// <param name="IssuedOn">Its day.</param>
public sealed record EducationDocument(string Kind, string Number, string Organisation, string? Country, string Specialty, DateOnly IssuedOn);

/// <summary>The certificate of a specialist in health care.</summary>
public sealed record SpecialistCertificate(string Number, string Specialty, string IssuedBy, DateOnly IssuedOn, DateOnly? ExpiresOn);

/// <summary>A record of raising the qualification.</summary>
/// <param name="Subject">What it was about.</param>
/// <param name="Organisation">Who taught.</param>
/// <param name="Hours">How long, in hours.</param>
/// <param name="EndedOn">Its last day.</param>
/// <param name="DocumentNumber">Number of the document received, if any.</param>
public sealed record Training(string Subject, string Organisation, int Hours, DateOnly EndedOn, string? DocumentNumber);
