using KazMigration.Applications.Domain.Applications;

namespace KazMigration.Applications.Domain.WhatIfs;

/// <summary>What another edition of the list makes of a profession.</summary>
public enum EditionChange
{
    /// <summary>It does not have the profession.</summary>
    NotOnList,

    /// <summary>It has it under another name.</summary>
    Renamed,

    /// <summary>It has it under another sector or activity.</summary>
    Moved,
}

/// <summary>How an application came out, or would have.</summary>
public enum ListOutcome { Issued, Refused, NotAccepted }

/// <summary>Which decided applications come out otherwise when the list has another edition.</summary>
public static class EditionWhatIf
{
    /// <summary>
    /// An application for a profession that is not on the list is not accepted (Order 236, p. 8), whatever was decided of it. A
    /// certificate names the profession of the list (annex 3), so one that was issued would say otherwise; a refusal stays what
    /// it is. Null where nothing changes, and for what was not decided.
    /// </summary>
    public static (ListOutcome Before, ListOutcome After)? Otherwise(ApplicationStatus status, EditionChange change)
    {
        if (status is not (ApplicationStatus.Issued or ApplicationStatus.Refused))
            return null;
        var before = status is ApplicationStatus.Issued ? ListOutcome.Issued : ListOutcome.Refused;
        return (before, change) switch
        {
            (_, EditionChange.NotOnList) => (before, ListOutcome.NotAccepted),
            (ListOutcome.Issued, _) => (before, before),
            _ => null,
        };
    }
}
