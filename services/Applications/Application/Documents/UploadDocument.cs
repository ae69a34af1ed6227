using System.Security.Cryptography;
using KazMigration.Applications.Domain.Documents;
using KazMigration.Documents;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Documents;

/// <summary>Keeps a document to be attached: PDF, JPEG or PNG told from its content, at most 10 MiB.</summary>
public sealed record UploadDocument(Caller By, byte[] Content) : ICommand<DocumentView>;

public sealed record DocumentView(Guid Id, string Sha256, string MediaType, int Size);

internal sealed class UploadDocumentHandler(IApplicationsDb db, IDocumentStore store, TimeProvider time) : ICommandHandler<UploadDocument, DocumentView>
{
    public async Task<Result<DocumentView>> Handle(UploadDocument command, CancellationToken cancellationToken)
    {
        if (command.Content.Length == 0)
            return DocumentErrors.Empty;
        if (command.Content.Length > DocumentErrors.MaxSize)
            return DocumentErrors.TooLarge.With(("MaxMebibytes", DocumentErrors.MaxSize / 1024 / 1024));
        var kind = FileKind.Detect(command.Content.AsSpan(0, Math.Min(command.Content.Length, FileKinds.HeadLength)));
        if (kind == FileKind.Unknown)
            return DocumentErrors.UnsupportedType;

        var document = new UploadedDocument(
            Convert.ToHexStringLower(SHA256.HashData(command.Content)), kind.MediaType, command.Content.Length, command.By.Subject, time.AlmatyNow().Instant);
        await store.PutAsync(document.Id, command.Content, cancellationToken);
        db.Documents.Add(document);
        await db.SaveChangesAsync(cancellationToken);
        return new DocumentView(document.Id, document.Sha256, document.MediaType, document.Size);
    }
}
