namespace KazMigration.Professions.Domain.Drafts;

/// <summary>Errors of drafting and publishing editions.</summary>
public static class DraftErrors
{
    public static readonly ErrorCode NotFound = new("draft-not-found", ErrorKind.NotFound);

    public static readonly ErrorCode StaleVersion = new("stale-version", ErrorKind.Stale);

    /// <summary>What the draft is now does not allow it.</summary>
    public static readonly ErrorCode WrongStatus = new("draft-status-wrong", ErrorKind.Conflict);

    /// <summary>The draft breaks rules; each fault is named.</summary>
    public static readonly ErrorCode NotValid = new("draft-not-valid", ErrorKind.RuleRefuses);

    /// <summary>Four eyes: who had a hand in a draft does not approve it.</summary>
    public static readonly ErrorCode FourEyes = new("second-person-needed", ErrorKind.Forbidden);

    /// <summary>Another edition of the list was published since the draft was begun.</summary>
    public static readonly ErrorCode Outdated = new("draft-outdated", ErrorKind.Conflict);

    /// <summary>The list has no edition that a draft could begin with.</summary>
    public static readonly ErrorCode NothingToBeginWith = new("no-edition-to-begin-with", ErrorKind.Conflict);

    public static readonly ErrorCode RowNotFound = new("draft-row-not-found", ErrorKind.NotFound);
}
