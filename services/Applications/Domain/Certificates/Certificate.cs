using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Domain.Certificates;

/// <summary>What a certificate is worth on a day.</summary>
public enum CertificateStatus { InForce, Expired, Replaced, Revoked }

/// <summary>
/// The certificate of qualification compliance (Order 236, annex 3 form): not transferable, valid in the whole country (p. 14).
/// </summary>
public sealed class Certificate : IVersioned
{
    private Certificate()
    {
    }

    public Guid Id { get; private set; }

    public long Sequence { get; private set; }

    public string Number { get; private set; } = "";

    public Guid ApplicationId { get; private set; }

    public string LocalExecutiveBody { get; private set; } = "";

    public string HolderIin { get; private set; } = "";

    public string Holder { get; private set; } = "";

    public Profession Profession { get; private set; } = null!;

    /// <summary>What the certificate rests on: the commission's protocol.</summary>
    public string Basis { get; private set; } = "";

    public DateTimeOffset IssuedAt { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly ValidTo { get; private set; }

    /// <summary>The secret half of a verification address: number and code together show the certificate to anyone.</summary>
    public string VerificationCode { get; private set; } = "";

    /// <summary>The status that an act gave it; whether its term is over follows from the day (StatusOn).</summary>
    public CertificateStatus Status { get; private set; }

    public Guid DocumentId { get; private set; }

    public Guid SignatureId { get; private set; }

    public string DocumentSha256 { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>
    /// A first certificate on an application that the commission recommends: from the day of issue to the day before the same
    /// day three months later (p. 15).
    /// </summary>
    public static Certificate First(CertificateApplication application, AlmatyTime now, string verificationCode)
    {
        ArgumentNullException.ThrowIfNull(application);
        return new Certificate
        {
            Id = Guid.CreateVersion7(),
            ApplicationId = application.Id,
            LocalExecutiveBody = application.LocalExecutiveBody,
            HolderIin = application.ApplicantIin,
            Holder = application.Applicant.FullName,
            Profession = application.Profession,
            Basis = application.Recommendation?.ProtocolNumber ?? "",
            IssuedAt = now.Instant,
            ValidFrom = now.Date,
            ValidTo = Validity.FirstTermEnd(now.Date),
            VerificationCode = verificationCode,
        };
    }

    /// <summary>Gives the number once the database has given the sequence.</summary>
    public void TakeNumber() => Number = $"C{LocalExecutiveBody}-{ValidFrom.Year}-{Sequence:D7}";

    /// <summary>Binds the certificate to the document that was made of it and signed.</summary>
    public void Seal(Guid documentId, Guid signatureId, string sha256) =>
        (DocumentId, SignatureId, DocumentSha256) = (documentId, signatureId, sha256);

    /// <summary>In force until its term's last day has ended, unless an act ended it before (p. 23).</summary>
    public CertificateStatus StatusOn(DateOnly day) => StatusOn(Status, ValidTo, day);

    /// <summary>The same, of a row that was read without the rest.</summary>
    public static CertificateStatus StatusOn(CertificateStatus given, DateOnly validTo, DateOnly day) =>
        given == CertificateStatus.InForce && day > validTo ? CertificateStatus.Expired : given;
}
