using System.Text.Json.Serialization;

namespace KazMigration.Commission.Domain;

/// <summary>Where a case stands with the commission.</summary>
public enum CaseStatus
{
    /// <summary>Received, not examined.</summary>
    Open,

    /// <summary>Findings are recorded; they may be recorded again.</summary>
    Assessed,

    /// <summary>The protocol is drawn up and being signed.</summary>
    Protocolled,

    /// <summary>Every member who sat has signed.</summary>
    Decided,

    /// <summary>The applicant took the application back.</summary>
    Withdrawn,
}

/// <summary>What happened to a case.</summary>
public enum CaseStep
{
    Received,
    FindingsRecorded,
    ProtocolDrawnUp,
    Decided,
    Withdrawn,
    DeadlineApproaching,
    DeadlineMissed,
    DeadlineEscalated,
    Reopened,
    DeadlineMoved,
}

/// <summary>One step of a case's history.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom: a role.</param>
/// <param name="What">What happened.</param>
/// <param name="LegalBasis">What it rests on; null for a withdrawal, of which the order says nothing.</param>
/// <param name="Late">Whether the commission's term had ended.</param>
/// <param name="Moved">For a term that was moved: its last day before, the one it has, and the edition of the calendar that caused it.</param>
public sealed record HistoryStep(
    DateTimeOffset At, string By, CaseStep What, LegalBasis? LegalBasis, bool Late,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DeadlineMove? Moved = null);

/// <summary>One time before the commission that a complaint set aside: its term, findings, assessment and protocol.</summary>
public sealed record FormerRound(
    DateOnly ReceivedOn, DateOnly DecisionDueOn, string CalendarEdition, Findings Findings, Assessment Assessment, Guid ProtocolId, DateTimeOffset ConcludedAt);

/// <summary>What there is to announce about the term of a case.</summary>
public enum DeadlineState
{
    /// <summary>One working day or less is left.</summary>
    Approaching,

    /// <summary>The term has ended without a decision.</summary>
    Missed,

    /// <summary>It has stayed missed for so long that it goes to the head of the LEB.</summary>
    Escalated,
}
