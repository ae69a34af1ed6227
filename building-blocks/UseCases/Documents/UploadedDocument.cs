namespace KazMigration.UseCases;

/// <summary>A document uploaded to be attached to a case: what it is told from its content, not from its name.</summary>
public sealed class UploadedDocument
{
    private UploadedDocument()
    {
    }

    public UploadedDocument(string sha256, string mediaType, int size, string uploadedBy, DateTimeOffset uploadedAt)
    {
        Id = Guid.CreateVersion7();
        Sha256 = sha256;
        MediaType = mediaType;
        Size = size;
        UploadedBy = uploadedBy;
        UploadedAt = uploadedAt;
    }

    public Guid Id { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string MediaType { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>Subject of the uploader's token; only they may attach it.</summary>
    public string UploadedBy { get; private set; } = "";

    public DateTimeOffset UploadedAt { get; private set; }
}
