using System.Security.Cryptography;

namespace KazMigration.UseCases;

/// <summary>Keeps a document to be attached, in a service's own database: PDF, JPEG or PNG told from its content, at most 10 MiB.</summary>
public sealed record UploadDocument<TDb>(Caller By, byte[] Content) : ICommand<DocumentView> where TDb : IDocumentsDb;

public sealed record DocumentView(Guid Id, string Sha256, string MediaType, int Size);

/// <summary>Registered by each service that takes uploads.</summary>
public sealed class UploadDocumentHandler<TDb>(TDb db, IDocumentStore<TDb> store, TimeProvider time) : ICommandHandler<UploadDocument<TDb>, DocumentView>
    where TDb : IDocumentsDb
{
    public async Task<Result<DocumentView>> Handle(UploadDocument<TDb> command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Content.Length == 0)
            return DocumentErrors.Empty;
        if (command.Content.Length > DocumentErrors.MaxSize)
            return DocumentErrors.TooLarge;
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
