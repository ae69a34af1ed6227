using System.Text.Json.Serialization;

namespace KazMigration.Applications.Domain.Certificates;

/// <summary>What can happen to a certificate.</summary>
public enum CertificateStepKind { Issued, Reissued, Extended, DuplicateIssued, Replaced, Revoked, Expired, Restored }

/// <summary>
/// One step of a certificate's life: what, when, by whom (role), by which paragraph, the term and
/// document that held from then, and a number that it brought: of the application, the other certificate, the duplicate, the act, the complaint.
/// </summary>
public sealed record CertificateStep(
    CertificateStepKind What, DateTimeOffset At, string By, LegalBasis LegalBasis, DateOnly ValidFrom, DateOnly ValidTo,
    string DocumentSha256, Guid DocumentId, Guid SignatureId, string? Note);

/// <summary>
/// The act of a body that supervises labour or migration law, on work in another profession than the certificate's
/// (Order 236, p. 21): the body, the act's number and date, what it found.
/// </summary>
/// <param name="SetAside">How it was set aside; null while it holds.</param>
/// <param name="Former">The one before it, which was set aside.</param>
public sealed record Revocation(
    string Body, string Number, DateOnly Date, string Findings, DateTimeOffset RevokedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Restoration? SetAside = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Revocation? Former = null);

/// <summary>A revocation was set aside: the complaint on which, the paragraph under which that was found justified, and when.</summary>
public sealed record Restoration(string ComplaintNumber, LegalBasis LegalBasis, DateTimeOffset RestoredAt);
