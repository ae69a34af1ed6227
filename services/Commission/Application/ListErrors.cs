namespace KazMigration.Commission.Application;

/// <summary>Errors of lists.</summary>
internal static class ListErrors
{
    /// <summary>A cursor that no page of the list has given out.</summary>
    public static readonly Error InvalidCursor =
        new ErrorCode("malformed-request", ErrorKind.Malformed).With([new Fault("/query/cursor", "invalidCursor")]);
}
