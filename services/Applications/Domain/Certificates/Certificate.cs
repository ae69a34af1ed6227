using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;

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

    /// <summary>
    /// The status that an act gave it, or that the end of its term was told of; whether the term is over follows from the day
    /// (StatusOn).
    /// </summary>
    public CertificateStatus Status { get; private set; }

    /// <summary>The number that this certificate was issued in place of (p. 22).</summary>
    public string? Replaces { get; private set; }

    /// <summary>The number that was issued in its place (p. 22).</summary>
    public string? ReplacedBy { get; private set; }

    /// <summary>How many duplicates were made of it (p. 22-1).</summary>
    public int Duplicates { get; private set; }

    public Revocation? Revocation { get; private set; }

    /// <summary>What happened to it since it was issued; empty while nothing has.</summary>
    public IReadOnlyList<CertificateStep> Steps { get; private set; } = [];

    /// <summary>The issue and all that happened after it, each with the term and the document that held from then.</summary>
    public IReadOnlyList<CertificateStep> History => Steps.Count > 0 ? Steps : [Begin()];

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

    /// <summary>The certificate with a new number in place of another, for the term that the other had (p. 22; employer: p. 19).</summary>
    public static Certificate InPlaceOf(Certificate old, CertificateApplication application, AlmatyTime now, string verificationCode)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(application);
        return new Certificate
        {
            Id = Guid.CreateVersion7(),
            ApplicationId = application.Id,
            LocalExecutiveBody = old.LocalExecutiveBody,
            HolderIin = old.HolderIin,
            Holder = application.Occasion?.Change?.What == ChangeOf.Name ? application.Applicant.FullName : old.Holder,
            Profession = old.Profession,
            Basis = old.Basis,
            IssuedAt = now.Instant,
            ValidFrom = old.ValidFrom,
            ValidTo = old.ValidTo,
            VerificationCode = verificationCode,
            Replaces = old.Number,
        };
    }

    /// <summary>Gives the number once the database has given the sequence.</summary>
    public void TakeNumber() => Number = $"C{LocalExecutiveBody}-{IssuedAt.InAlmaty().Year}-{Sequence:D7}";

    /// <summary>Binds the certificate to the document that was made of it and signed.</summary>
    public void Seal(Guid documentId, Guid signatureId, string sha256) =>
        (DocumentId, SignatureId, DocumentSha256) = (documentId, signatureId, sha256);

    /// <summary>
    /// Gives it a longer term by the employment contract (p. 16). It was in force on the day of filing; that its term ended
    /// while the LEB decided does not harm the applicant.
    /// </summary>
    public Result Extend(DateOnly? contractEnd, AlmatyTime now)
    {
        if (MayChange() is { Failed: true } refused)
            return refused;
        var validTo = Validity.ExtensionEnd(now.Date, contractEnd, ValidTo);
        if (validTo < now.Date)
            return CertificateErrors.NothingToExtend.With(("ValidTo", validTo));

        Steps = History;
        (Status, ValidTo) = (CertificateStatus.InForce, validTo);
        return Result.Ok;
    }

    /// <summary>Counts one more duplicate (p. 22-1).</summary>
    public Result Repeat()
    {
        if (MayChange() is { Failed: true } refused)
            return refused;
        Steps = History;
        Duplicates++;
        return Result.Ok;
    }

    /// <summary>Another number is issued in its place (p. 22).</summary>
    public Result Replace(string number, AlmatyTime now, string byRole)
    {
        if (MayChange() is { Failed: true } refused)
            return refused;
        (Status, ReplacedBy) = (CertificateStatus.Replaced, number);
        Record(CertificateStepKind.Replaced, now, byRole, "22", number);
        return Result.Ok;
    }

    /// <summary>The LEB revokes it on an act of a supervising body (p. 21, 23).</summary>
    public Result Revoke(Revocation revocation, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(revocation);
        if (StatusOn(now.Date) is not CertificateStatus.InForce)
            return CertificateErrors.NotInForce.With(("Status", StatusOn(now.Date)));
        (Status, Revocation) = (CertificateStatus.Revoked, revocation with { Former = Revocation });
        Record(CertificateStepKind.Revoked, now, byRole, "21, 23", revocation.Number);
        return Result.Ok;
    }

    /// <summary>The LEB restores what it revoked, on a justified complaint against the revocation (p. 24, 26–28); the term stays as it was.</summary>
    public Result Restore(Complaint complaint, AlmatyTime now, string byRole)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        if (Status is not CertificateStatus.Revoked || Revocation is null)
            return CertificateErrors.NotRevoked.With(("Status", StatusOn(now.Date)));
        if (RestorationPolicy.GroundIn(complaint, this) is not { } ground)
            return CertificateErrors.NoGroundToRestore.With(("Complaint", complaint.Number));
        // Of a term that ended meanwhile the day says so.
        (Status, Revocation) = (CertificateStatus.InForce, Revocation with { SetAside = new(complaint.Number, ground, now.Instant) });
        Record(CertificateStepKind.Restored, now, byRole, ground.Paragraph, complaint.Number);
        complaint.NoteRestored(Number, ground, now, byRole);
        return Result.Ok;
    }

    /// <summary>Its term has ended (p. 23), which is told once.</summary>
    public void Expire(AlmatyTime now)
    {
        Status = CertificateStatus.Expired;
        Record(CertificateStepKind.Expired, now, "system", "23", null);
    }

    /// <summary>Keeps what was done with the document that was made of it.</summary>
    public void Record(CertificateStepKind what, AlmatyTime now, string byRole, string paragraph, string? note) => Steps =
    [
        .. History,
        new CertificateStep(what, now.Instant, byRole, LegalBasis.Order236(paragraph), ValidFrom, ValidTo, DocumentSha256, DocumentId, SignatureId, note),
    ];

    /// <summary>In force until its term's last day has ended, unless an act ended it before (p. 23).</summary>
    public CertificateStatus StatusOn(DateOnly day) => StatusOn(Status, ValidTo, day);

    /// <summary>The same, of a row that was read without the rest.</summary>
    public static CertificateStatus StatusOn(CertificateStatus given, DateOnly validTo, DateOnly day) =>
        given is CertificateStatus.Replaced or CertificateStatus.Revoked ? given : day > validTo ? CertificateStatus.Expired : CertificateStatus.InForce;

    private Result MayChange() =>
        Status is CertificateStatus.Replaced or CertificateStatus.Revoked ? CertificateErrors.NotInForce.With(("Status", Status)) : Result.Ok;

    // Not stored before anything else happens: the row itself says it.
    private CertificateStep Begin() => new(
        Replaces is null ? CertificateStepKind.Issued : CertificateStepKind.Reissued, IssuedAt, "localExecutiveBody",
        LegalBasis.Order236(Replaces is null ? "11" : "22"), ValidFrom, ValidTo, DocumentSha256, DocumentId, SignatureId, Replaces);
}
