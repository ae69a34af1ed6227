namespace KazMigration.Professions.Domain.Drafts;

/// <summary>Something that was done to a draft: when, by whom (the subject of the token), and why where it was sent back.</summary>
public sealed record DraftStep(DateTimeOffset At, string By, string What, string? Reason = null)
{
    public const string Begun = "begun";
    public const string ActChanged = "actChanged";
    public const string RowChanged = "rowChanged";
    public const string RowRemoved = "rowRemoved";
    public const string RowsImported = "rowsImported";
    public const string Submitted = "submitted";
    public const string Returned = "returned";
    public const string Approved = "approved";
    public const string Published = "published";
    public const string Withdrawn = "withdrawn";
}
