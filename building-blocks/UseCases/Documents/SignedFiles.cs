using System.Security.Cryptography;

namespace KazMigration.UseCases;

/// <summary>A file as it is sent.</summary>
public sealed record FileContent(byte[] Content, string MediaType, string Name);

/// <summary>A document and the detached signature over it, as they are kept.</summary>
public sealed record SealedFile(Guid DocumentId, Guid SignatureId, string Sha256);

public static class SignedFiles
{
    /// <summary>Signs a document and keeps both with the next save.</summary>
    /// <param name="store">Where they are kept.</param>
    /// <param name="pdf">The document.</param>
    /// <param name="sign">Makes a detached CMS signature (DER), or says why there is none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Result<SealedFile>> SealAsync(this IDocumentStore store, byte[] pdf, Func<byte[], Result<byte[]>> sign, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(sign);
        var signature = sign(pdf);
        if (signature.Failed)
            return signature.Error;
        var (documentId, signatureId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await store.PutAsync(documentId, pdf, cancellationToken);
        await store.PutAsync(signatureId, signature.Value, cancellationToken);
        return new SealedFile(documentId, signatureId, Convert.ToHexStringLower(SHA256.HashData(pdf)));
    }

    /// <summary>A document that was signed, or the detached signature over it.</summary>
    public static async Task<Result<FileContent>> SignedFileAsync(
        this IDocumentStore store, string number, Guid documentId, Guid signatureId, bool signature, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var content = await store.GetAsync(signature ? signatureId : documentId, cancellationToken);
        if (content is null)
            return DocumentErrors.NotFound;
        return signature
            ? new FileContent(content, "application/pkcs7-signature", $"{number}.p7s")
            : new FileContent(content, "application/pdf", $"{number}.pdf");
    }

    /// <summary>An upload that is attached to a case, under its own id.</summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="documentId">The upload.</param>
    /// <param name="mediaType">As the case has it; null when it is not attached to the case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Result<FileContent>> AttachedFileAsync(
        this IDocumentStore store, Guid documentId, string? mediaType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (mediaType is null)
            return DocumentErrors.NotFound;
        var content = await store.GetAsync(documentId, cancellationToken);
        return content is null ? DocumentErrors.NotFound : new FileContent(content, mediaType, documentId.ToString());
    }
}
