namespace KazMigration.Applications.Domain.Applications;

/// <summary>The subtypes of the service (Order 236, annex 2).</summary>
public enum ApplicationKind { Issue, Extend, Reissue, Duplicate }

/// <summary>What an attached document is (Order 236, annex 2, row 8; authority of a representative, p. 3).</summary>
public enum DocumentType
{
    IdentityDocument,
    EducationTranslation,
    EnglishTeachingCertificateTranslation,
    WorkActivity,
    PreviousCertificate,
    EmploymentContract,
    EmployerChange,
    Authority,
}

/// <summary>How a foreign education document became valid: recognised, nostrified, or spared it by a ratified treaty.</summary>
public enum Recognition { Recognition, Nostrification, Treaty }

/// <summary>Education that p. 10 gives points for; academicDegree is the scientific degree of the act.</summary>
public enum EducationLevel { Higher, AcademicDegree, EnglishTeachingCertificate }

/// <summary>Who asks, with what the annex 1 form holds of them.</summary>
public sealed record Applicant(
    string Iin, string Surname, string GivenName, string? Patronymic, DateOnly BirthDate, string? Citizenship,
    IdentityDocument IdentityDocument, string Address, string? Phone, string? Fax, string? Email, string HomeAddress, string? HomePhone)
{
    /// <summary>Surname, given name and patronymic (if any), as documents print them.</summary>
    public string FullName => string.Join(' ', new[] { Surname, GivenName, Patronymic }.Where(n => !string.IsNullOrWhiteSpace(n)));
}

/// <summary>Passport or other identity document; one without a term has no expiry.</summary>
public sealed record IdentityDocument(string Kind, string Number, DateOnly IssuedOn, DateOnly? ExpiresOn, string IssuedBy);

/// <summary>Someone the applicant authorised to act (Order 236, p. 3).</summary>
public sealed record Representative(string Iin, string Surname, string GivenName, string? Patronymic, Authority Authority);

/// <summary>The document that gives a representative the right to act, and until when.</summary>
public sealed record Authority(string Kind, string Number, DateOnly IssuedOn, DateOnly? ExpiresOn, string? IssuedBy)
{
    /// <summary>Whether the representative may still act on a day; one without a term is not ended by time.</summary>
    public bool IsInForceOn(DateOnly day) => ExpiresOn is null || day <= ExpiresOn;
}

/// <summary>Education as stated; the commission establishes what counts.</summary>
public sealed record Education(EducationLevel Level, string Institution, string? Country, string Specialty, DateOnly GraduatedOn);

/// <summary>A period of work as stated; one still running has no end.</summary>
public sealed record Experience(string Employer, string Position, DateOnly From, DateOnly? To);

/// <summary>A document attached to an application, with the fingerprint of its content on that day.</summary>
public sealed record Attachment(DocumentType Type, Guid DocumentId, Recognition? Recognition, string Sha256, string MediaType);

/// <summary>A profession of the list in force on the filing day, as that edition names it.</summary>
public sealed record Profession(Guid Id, string List, string Edition, string Code, LocalizedText Name, LocalizedText Sector, LocalizedText Activity);
