using System.Security.Cryptography;

namespace KazMigration.Applications.Application.Decisions;

/// <summary>Makes a document the LEB's own: signs it with the key of its authorised person and keeps both (Order 236, p. 13).</summary>
internal sealed class LebSeal(IDocumentStore store, IDocumentSigning signing)
{
    public async Task<SealedFile> SealAsync(string localExecutiveBody, byte[] pdf, AlmatyTime now, CancellationToken cancellationToken)
    {
        var (documentId, signatureId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await store.PutAsync(documentId, pdf, cancellationToken);
        await store.PutAsync(signatureId, signing.Sign(localExecutiveBody, pdf, now.Instant), cancellationToken);
        return new SealedFile(documentId, signatureId, Convert.ToHexStringLower(SHA256.HashData(pdf)));
    }
}

/// <summary>A document and the detached signature over it, as they are kept.</summary>
internal sealed record SealedFile(Guid DocumentId, Guid SignatureId, string Sha256);
