using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>The application as it is sent. Every member may be missing here, so that one answer can name all that is wrong.</summary>
public sealed record PermitForm(
    string? Region = null,
    ApplicantCategory? Category = null,
    PermitApplicantForm? Applicant = null,
    PermitRepresentativeForm? Representative = null,
    IReadOnlyList<Circumstance>? Circumstances = null,
    Guid? ProfessionId = null,
    bool? ChildAged14To18 = null,
    bool? ParentAbroad = null,
    IReadOnlyList<PaperForm>? Documents = null,
    bool? ConsentToDataProcessing = null)
{
    /// <summary>What the checklist depends on; what is not stated counts as not being so.</summary>
    internal Situation ToSituation(DateOnly filedOn) => new(
        Category ?? ApplicantCategory.Ordinary, Applicant?.BirthDate ?? DateOnly.MinValue, Applicant?.Citizenship, Circumstances ?? [], ProfessionId is not null,
        ChildAged14To18 ?? false, ParentAbroad ?? false, filedOn);
}

public sealed record PermitApplicantForm(
    string? Iin = null, string? Surname = null, string? GivenName = null, string? Patronymic = null, DateOnly? BirthDate = null,
    string? Citizenship = null, PermitIdentityDocumentForm? IdentityDocument = null, string? Address = null, string? Phone = null, string? Email = null)
{
    internal Applicant ToDomain() => new(
        Iin!, Surname!.Trim(), GivenName!.Trim(), Patronymic?.Trim(), BirthDate!.Value, Citizenship, IdentityDocument!.ToDomain(), Address!, Phone, Email);
}

public sealed record PermitIdentityDocumentForm(
    IdentityDocumentKind? Kind = null, string? Number = null, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null, string? IssuedBy = null)
{
    internal IdentityDocument ToDomain() => new(Kind!.Value, Number!, IssuedOn!.Value, ExpiresOn, IssuedBy!);
}

public sealed record PermitRepresentativeForm(
    string? Iin = null, string? Surname = null, string? GivenName = null, string? Patronymic = null, RepresentativeKind? Kind = null)
{
    internal Representative ToDomain() => new(Iin!, Surname!, GivenName!, Patronymic, Kind!.Value);
}

/// <summary>An attached paper; the days that its item asks for, and how a foreign one became acceptable.</summary>
public sealed record PaperForm(
    PaperKind? Type = null, Guid? DocumentId = null, DateOnly? IssuedOn = null, int? RegistrationDays = null, bool? ForeignLanguage = null,
    bool? NotarisedTranslation = null, bool? IssuedAbroad = null, Legalisation? Legalisation = null)
{
    internal FiledPaper ToDomain(string? sha256, string? mediaType) => new(
        Type!.Value, DocumentId ?? Guid.Empty, IssuedOn, RegistrationDays, ForeignLanguage ?? false, NotarisedTranslation ?? false, IssuedAbroad ?? false,
        Legalisation, sha256 ?? "", mediaType ?? "");
}
