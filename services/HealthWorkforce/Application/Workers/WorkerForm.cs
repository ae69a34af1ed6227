using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Application.Workers;

/// <summary>A hiring as it is sent. Every member may be missing here, so that one answer can name all that is wrong.</summary>
public sealed record WorkerForm(PersonForm? Person = null, WorkplaceForm? Workplace = null);

/// <summary>What is told of a person; in a change, only what has changed. An empty patronymic or citizenship is none.</summary>
public sealed record PersonForm(
    string? Iin = null, string? Surname = null, string? GivenName = null, string? Patronymic = null, Sex? Sex = null, DateOnly? BirthDate = null,
    string? BirthPlace = null, string? Citizenship = null, IdentityDocumentForm? IdentityDocument = null, string? Residence = null,
    string? RegistrationPlace = null, DateOnly? RegistrationDate = null, IReadOnlyList<EducationDocumentForm>? Education = null,
    IReadOnlyList<CertificateForm>? Certificates = null, IReadOnlyList<TrainingForm>? Trainings = null)
{
    internal PersonalData ToDomain() => new(
        Iin!, Surname!.Trim(), GivenName!.Trim(), NoneIfEmpty(Patronymic?.Trim()), Sex!.Value, BirthDate!.Value, BirthPlace!.Trim(), NoneIfEmpty(Citizenship),
        IdentityDocument!.ToDomain(), Residence!.Trim(), RegistrationPlace!.Trim(), RegistrationDate!.Value,
        [.. Education!.Select(e => e.ToDomain())], [.. (Certificates ?? []).Select(c => c.ToDomain())], [.. (Trainings ?? []).Select(t => t.ToDomain())]);

    /// <summary>An entry with these changes.</summary>
    internal PersonForm ChangesOf(PersonalData entry) => new(
        Iin ?? entry.Iin, Surname ?? entry.Surname, GivenName ?? entry.GivenName, Patronymic ?? entry.Patronymic, Sex ?? entry.Sex, BirthDate ?? entry.BirthDate,
        BirthPlace ?? entry.BirthPlace, Citizenship ?? entry.Citizenship, IdentityDocument ?? IdentityDocumentForm.Of(entry.IdentityDocument),
        Residence ?? entry.Residence, RegistrationPlace ?? entry.RegistrationPlace, RegistrationDate ?? entry.RegistrationDate,
        Education ?? [.. entry.Education.Select(EducationDocumentForm.Of)], Certificates ?? [.. entry.Certificates.Select(CertificateForm.Of)],
        Trainings ?? [.. entry.Trainings.Select(TrainingForm.Of)]);

    private static string? NoneIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

public sealed record IdentityDocumentForm(string? Kind = null, string? Number = null, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null, string? IssuedBy = null)
{
    internal IdentityDocument ToDomain() => new(Kind!, Number!, IssuedOn!.Value, ExpiresOn, IssuedBy!);

    internal static IdentityDocumentForm Of(IdentityDocument d) => new(d.Kind, d.Number, d.IssuedOn, d.ExpiresOn, d.IssuedBy);
}

public sealed record EducationDocumentForm(
    string? Kind = null, string? Number = null, string? Organisation = null, string? Country = null, string? Specialty = null, DateOnly? IssuedOn = null)
{
    internal EducationDocument ToDomain() => new(Kind!, Number!, Organisation!, Country, Specialty!, IssuedOn!.Value);

    internal static EducationDocumentForm Of(EducationDocument d) => new(d.Kind, d.Number, d.Organisation, d.Country, d.Specialty, d.IssuedOn);
}

public sealed record CertificateForm(string? Number = null, string? Specialty = null, string? IssuedBy = null, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null)
{
    internal SpecialistCertificate ToDomain() => new(Number!, Specialty!, IssuedBy!, IssuedOn!.Value, ExpiresOn);

    internal static CertificateForm Of(SpecialistCertificate c) => new(c.Number, c.Specialty, c.IssuedBy, c.IssuedOn, c.ExpiresOn);
}

public sealed record TrainingForm(string? Subject = null, string? Organisation = null, int? Hours = null, DateOnly? EndedOn = null, string? DocumentNumber = null)
{
    internal Training ToDomain() => new(Subject!, Organisation!, Hours!.Value, EndedOn!.Value, DocumentNumber);

    internal static TrainingForm Of(Training t) => new(t.Subject, t.Organisation, t.Hours, t.EndedOn, t.DocumentNumber);
}

/// <summary>A workplace in the caller's organisation. The position by its id in the nomenclature, or by a name, which may be an old one.</summary>
public sealed record WorkplaceForm(
    string? Organisation = null, string? OrganisationName = null, string? Region = null, Guid? PositionId = null, string? PositionName = null, DateOnly? HiredOn = null);
