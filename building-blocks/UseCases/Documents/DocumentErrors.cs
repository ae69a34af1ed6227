namespace KazMigration.UseCases;

/// <summary>Why an upload is not taken or a document not shown.</summary>
public static class DocumentErrors
{
    /// <summary>At most 10 MiB a document.</summary>
    public const int MaxSize = 10 * 1024 * 1024;

    public static readonly ErrorCode NotFound = new("document-not-found", ErrorKind.NotFound);
    public static readonly ErrorCode TooLarge = new("too-large", ErrorKind.TooLarge);
    public static readonly ErrorCode UnsupportedType = new("unsupported-media-type", ErrorKind.UnsupportedContent);
    public static readonly ErrorCode Empty = new("document-empty", ErrorKind.RuleRefuses);
}
