using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Application.Applications;

/// <summary>
/// The annex 1 form as it is sent. Every member may be missing here, so that one answer can name all that is wrong. The last
/// four are for an extension, a reissue or a duplicate; profession, education and experience for a first certificate.
/// </summary>
public sealed record ApplicationForm(
    ApplicationKind? Kind = null,
    string? LocalExecutiveBody = null,
    ApplicantForm? Applicant = null,
    RepresentativeForm? Representative = null,
    Guid? ProfessionId = null,
    IReadOnlyList<EducationForm>? Education = null,
    IReadOnlyList<ExperienceForm>? Experience = null,
    IReadOnlyList<AttachmentForm>? Documents = null,
    bool? ConsentToDataProcessing = null,
    string? CertificateNumber = null,
    EmploymentContractForm? EmploymentContract = null,
    ChangeForm? Change = null,
    LossForm? Loss = null);

public sealed record ApplicantForm(
    string? Iin = null, string? Surname = null, string? GivenName = null, string? Patronymic = null, DateOnly? BirthDate = null,
    string? Citizenship = null, IdentityDocumentForm? IdentityDocument = null, string? Address = null, string? Phone = null,
    string? Fax = null, string? Email = null, string? HomeAddress = null, string? HomePhone = null)
{
    internal Applicant ToDomain() => new(
        Iin!, Surname!.Trim(), GivenName!.Trim(), Patronymic?.Trim(), BirthDate!.Value, Citizenship, IdentityDocument!.ToDomain(),
        Address!, Phone, Fax, Email, HomeAddress!, HomePhone);
}

public sealed record IdentityDocumentForm(string? Kind = null, string? Number = null, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null, string? IssuedBy = null)
{
    internal IdentityDocument ToDomain() => new(Kind!, Number!, IssuedOn!.Value, ExpiresOn, IssuedBy!);
}

public sealed record RepresentativeForm(string? Iin = null, string? Surname = null, string? GivenName = null, string? Patronymic = null, AuthorityForm? Authority = null)
{
    internal Representative ToDomain() => new(Iin!, Surname!, GivenName!, Patronymic, Authority!.ToDomain());
}

public sealed record AuthorityForm(string? Kind = null, string? Number = null, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null, string? IssuedBy = null)
{
    internal Authority ToDomain() => new(Kind!, Number!, IssuedOn!.Value, ExpiresOn, IssuedBy);
}

public sealed record EducationForm(EducationLevel? Level = null, string? Institution = null, string? Country = null, string? Specialty = null, DateOnly? GraduatedOn = null)
{
    internal Education ToDomain() => new(Level!.Value, Institution!, Country, Specialty!, GraduatedOn!.Value);
}

public sealed record ExperienceForm(string? Employer = null, string? Position = null, DateOnly? From = null, DateOnly? To = null)
{
    internal Experience ToDomain() => new(Employer!, Position!, From!.Value, To);
}

public sealed record AttachmentForm(DocumentType? Type = null, Guid? DocumentId = null, Recognition? Recognition = null);
