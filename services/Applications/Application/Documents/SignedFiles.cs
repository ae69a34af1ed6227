using KazMigration.Applications.Domain.Documents;

namespace KazMigration.Applications.Application.Documents;

internal static class SignedFiles
{
    /// <summary>A document of the LEB, or the detached signature over it.</summary>
    public static async Task<Result<FileContent>> SignedFileAsync(
        this IDocumentStore store, string number, Guid documentId, Guid signatureId, bool signature, CancellationToken cancellationToken)
    {
        var content = await store.GetAsync(signature ? signatureId : documentId, cancellationToken);
        if (content is null)
            return DocumentErrors.NotFound;
        return signature
            ? new FileContent(content, "application/pkcs7-signature", $"{number}.p7s")
            : new FileContent(content, "application/pdf", $"{number}.pdf");
    }
}
