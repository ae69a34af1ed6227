namespace KazMigration.Applications.Domain.Calendars;

/// <summary>Why an edition of the working calendar is not taken or not shown.</summary>
public static class CalendarErrors
{
    public static readonly ErrorCode NotFound = new("calendar-not-found", ErrorKind.NotFound);

    /// <summary>An edition never changes once it is published.</summary>
    public static readonly ErrorCode AlreadyPublished = new("calendar-edition-published", ErrorKind.Conflict);

    public static readonly ErrorCode NotValid = new("calendar-edition-not-valid", ErrorKind.RuleRefuses);
}
