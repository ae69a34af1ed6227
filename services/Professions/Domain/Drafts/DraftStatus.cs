namespace KazMigration.Professions.Domain.Drafts;

/// <summary>How far a draft has come.</summary>
public enum DraftStatus
{
    /// <summary>Being written.</summary>
    Open,

    /// <summary>Checked and handed to a second person.</summary>
    Submitted,

    /// <summary>Approved by a second person; nothing can be changed without going back.</summary>
    Approved,

    /// <summary>It is an edition now.</summary>
    Published,

    /// <summary>Given up.</summary>
    Withdrawn,
}
