namespace KazMigration.Professions.Application;

/// <summary>Errors of lists.</summary>
internal static class ListErrors
{
    /// <summary>A cursor of other words, another date, or from before an edition was published.</summary>
    public static readonly Error InvalidCursor =
        new ErrorCode("malformed-request", ErrorKind.Malformed).With([new Fault("/query/cursor", "invalidCursor")]);
}
