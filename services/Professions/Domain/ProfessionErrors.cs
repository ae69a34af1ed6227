namespace KazMigration.Professions.Domain;

/// <summary>Errors of the profession lists.</summary>
public static class ProfessionErrors
{
    /// <summary>No edition of the list is known to be in force on the date.</summary>
    public static readonly ErrorCode NoEditionInForce = new("no-edition-in-force", ErrorKind.NotFound);

    public static readonly ErrorCode NotFound = new("profession-not-found", ErrorKind.NotFound);

    /// <summary>The row is known; its edition is not in force on the date.</summary>
    public static readonly ErrorCode NotOnList = new("profession-not-on-list", ErrorKind.NotFound);

    public static readonly ErrorCode EditionNotFound = new("edition-not-found", ErrorKind.NotFound);

    /// <summary>Only two editions of one list can be compared.</summary>
    public static readonly ErrorCode OfDifferentLists = new("editions-of-different-lists", ErrorKind.RuleRefuses);

    /// <summary>The service has started and not read its lists yet.</summary>
    public static readonly ErrorCode NotReady = new("profession-lists-not-ready", ErrorKind.Unavailable);
}
