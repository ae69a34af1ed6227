using System.Security.Cryptography;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Contracts.Applications.V1;
using Microsoft.Extensions.Options;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>
/// Carries out the LEB's decision on the commission's recommendation: makes the certificate or the refusal notice, signs it,
/// and stores it with the application's new state and the event, in one save.
/// </summary>
internal sealed class Decider(IApplicationsDb db, IDocumentStore store, IDocumentSigning signing, IOptions<LebOptions> bodies, PublicAddress address)
{
    public Task<Result> DecideAsync(CertificateApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken) =>
        application.Recommendation!.ToIssue ? IssueAsync(application, now, byRole, cancellationToken) : RefuseAsync(application, now, byRole, cancellationToken);

    private async Task<Result> IssueAsync(CertificateApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var certificate = Certificate.First(application, now, VerificationCode.New());
        await db.Certificates.AddAsync(certificate, cancellationToken);
        certificate.TakeNumber();
        var issued = application.Issue(certificate.Number, now, byRole);
        if (issued.Failed)
            return issued;

        var file = await SealAsync(
            application.LocalExecutiveBody, CertificatePdf.Of(certificate, bodies.Value.Official(application.LocalExecutiveBody), address), now, cancellationToken);
        certificate.Seal(file.DocumentId, file.SignatureId, file.Sha256);
        db.Publish(new CertificateIssued(
            application.Id, certificate.Number, certificate.LocalExecutiveBody, certificate.Profession.Id, certificate.ValidFrom, certificate.ValidTo,
            file.Sha256, LegalBasis.Order236("11"), now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private async Task<Result> RefuseAsync(CertificateApplication application, AlmatyTime now, string byRole, CancellationToken cancellationToken)
    {
        var number = $"R{application.LocalExecutiveBody}-{now.Date.Year}-{await db.NextNoticeNumberAsync(cancellationToken):D7}";
        var file = await SealAsync(
            application.LocalExecutiveBody, RefusalPdf.Of(application, number, now, bodies.Value.Official(application.LocalExecutiveBody)), now, cancellationToken);
        var refused = application.Refuse(
            new Refusal(number, now.Date, application.Recommendation!.Grounds, file.DocumentId, file.SignatureId, file.Sha256), now, byRole);
        if (refused.Failed)
            return refused;

        db.Publish(new ApplicationRefused(
            application.Id, number, application.LocalExecutiveBody,
            [.. application.Recommendation.Grounds.Select(g => new RefusalGroundStated(g.Code, g.LegalBasis))], file.Sha256, now.Instant));
        await db.SaveChangesAsync(cancellationToken);
        return Result.Ok;
    }

    private async Task<(Guid DocumentId, Guid SignatureId, string Sha256)> SealAsync(string body, byte[] pdf, AlmatyTime now, CancellationToken cancellationToken)
    {
        var (documentId, signatureId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await store.PutAsync(documentId, pdf, cancellationToken);
        await store.PutAsync(signatureId, signing.Sign(body, pdf, now.Instant), cancellationToken);
        return (documentId, signatureId, Convert.ToHexStringLower(SHA256.HashData(pdf)));
    }
}
