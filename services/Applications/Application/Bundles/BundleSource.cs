using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Complaints;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Bundles;

/// <summary>All that a bundle is made of: the application with its steps and terms, the certificate, the notices, the complaints.</summary>
internal sealed record BundleSource(
    CertificateApplication Application, IReadOnlyList<Step> Steps, IReadOnlyList<Term> Terms, Certificate? Certificate,
    IReadOnlyList<CertificateNotice> Notices, IReadOnlyList<Complaint> Complaints)
{
    /// <summary>Reads the case of an application with all its complaints, or with the one that is asked for.</summary>
    public static async Task<BundleSource> ReadAsync(IApplicationsDb db, Guid applicationId, Guid? complaintId, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == applicationId, cancellationToken);
        var steps = await db.Steps.AsNoTracking().Where(s => s.ApplicationId == applicationId).OrderBy(s => s.Position).ToListAsync(cancellationToken);
        var complaints = await db.Complaints.AsNoTracking().Where(c => c.ApplicationId == applicationId && (complaintId == null || c.Id == complaintId))
            .OrderBy(c => c.SubmittedAt).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        var terms = await db.Terms.AsNoTracking().Where(t => t.ApplicationId == applicationId && (t.ComplaintId == null || complaintId == null || t.ComplaintId == complaintId))
            .OrderBy(t => t.From).ThenBy(t => t.DueOn).ThenBy(t => t.Id).ToListAsync(cancellationToken);
        var number = application.CertificateNumber ?? application.ConcernedCertificate;
        var certificate = number is null ? null : await db.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, cancellationToken);
        List<CertificateNotice> notices = certificate is null
            ? []
            : await db.Notices.AsNoTracking().Where(n => n.CertificateId == certificate.Id).OrderBy(n => n.ReceivedAt).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        return new BundleSource(application, steps, terms, certificate, notices, complaints);
    }

    /// <summary>Every document of the case, in the order of its path.</summary>
    public IEnumerable<BundleDocument> Documents() =>
        Attachments().Concat(Decisions()).DistinctBy(d => d.Path).OrderBy(d => d.Path, StringComparer.Ordinal);

    private IEnumerable<BundleDocument> Attachments()
    {
        foreach (var a in Application.Attachments)
            yield return new($"documents/{a.DocumentId}.{Extension(a.MediaType)}", a.DocumentId, a.Sha256, null);
        foreach (var complaint in Complaints)
            foreach (var d in complaint.Documents)
                yield return new($"complaints/{complaint.Number}/{d.DocumentId}.{Extension(d.MediaType)}", d.DocumentId, d.Sha256, null);
    }

    // A certificate has a document for each change of its life; each stands once.
    private IEnumerable<BundleDocument> Decisions()
    {
        foreach (var refusal in Application.FormerRefusals.Select(f => f.Refusal).Append(Application.Refusal).OfType<Refusal>())
            yield return new($"decisions/{refusal.Number}.pdf", refusal.DocumentId, refusal.DocumentSha256, refusal.SignatureId);
        foreach (var (index, step) in (Certificate?.History ?? []).DistinctBy(s => s.DocumentId).Index())
            yield return new($"decisions/{Certificate!.Number}-{index + 1}.pdf", step.DocumentId, step.DocumentSha256, step.SignatureId);
    }

    private static string Extension(string mediaType) => mediaType switch
    {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ => "bin",
    };
}

/// <summary>A document of a bundle: its path, where its content is kept, the hash recorded when it came or was sealed, its signature.</summary>
internal sealed record BundleDocument(string Path, Guid ContentId, string RecordedSha256, Guid? SignatureId)
{
    public string? SignaturePath => SignatureId is null ? null : Path + ".p7s";
}
