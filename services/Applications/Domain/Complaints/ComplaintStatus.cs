using System.Text.Json.Serialization;

namespace KazMigration.Applications.Domain.Complaints;

/// <summary>Where a complaint stands; <see cref="Granted"/>, <see cref="Decided"/> and <see cref="Withdrawn"/> end its procedure.</summary>
public enum ComplaintStatus
{
    /// <summary>The LEB complained of has it: it grants fully or passes it on (Order 236, p. 24).</summary>
    Registered,

    /// <summary>The LEB granted fully what is asked, so nothing was passed on (p. 24).</summary>
    Granted,

    /// <summary>The reviewing body has it with the case file (p. 24, 26).</summary>
    Forwarded,

    /// <summary>The reviewing body decided (p. 26).</summary>
    Decided,

    /// <summary>Taken back by who complained.</summary>
    Withdrawn,
}

/// <summary>What of the LEB a complaint is against (Order 236, p. 24).</summary>
public enum ComplaintAgainst { Decision, Action, Inaction }

/// <summary>
/// What the reviewing body decided: the complaint is justified, it is not, or it goes back without a decision on what it says.
/// </summary>
public enum ComplaintOutcome { Upheld, Rejected, Returned }

/// <summary>What can happen to a complaint.</summary>
public enum ComplaintStepKind { Registered, Granted, Forwarded, Decided, Withdrawn, DeadlineMissed, DeadlineEscalated, DeadlineMoved, CaseReopened, CourtRecorded, CertificateRestored }

/// <summary>One step of a complaint: when, by whom (role), what, by which paragraph, whether in time, and a number that it brought.</summary>
/// <param name="Moved">For a term that was moved: its last day before, the one it has, and the edition of the calendar that caused it.</param>
public sealed record ComplaintStep(
    DateTimeOffset At, string By, ComplaintStepKind What, LegalBasis LegalBasis, bool? Late, string? Note,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DeadlineMove? Moved = null);
