namespace KazMigration.UseCases;

/// <summary>Errors of lists, alike in every service.</summary>
public static class ListErrors
{
    /// <summary>A cursor that no page of the list has given out.</summary>
    public static readonly Error InvalidCursor =
        new ErrorCode("malformed-request", ErrorKind.Malformed).With([new Fault("/query/cursor", "invalidCursor")]);
}
