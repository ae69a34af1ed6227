namespace KazMigration.Applications.Domain.Applications;

/// <summary>What can happen to an application.</summary>
public enum StepKind
{
    Registered,

    /// <summary>The applicant's own term, met or late (p. 17, 22, 22-1).</summary>
    ApplicantTermRecorded,
    Forwarded,
    RecommendationReceived,
    Issued,
    Extended,
    Reissued,
    DuplicateIssued,
    Refused,
    Withdrawn,
    DeadlineMissed,
    DeadlineEscalated,

    /// <summary>A justified complaint against the refusal opened the case anew (p. 24, 26).</summary>
    Reopened,

    /// <summary>A newer edition of the calendar gave a running term another last day.</summary>
    DeadlineMoved,
}

/// <summary>
/// One step of an application's history. Its note is a number that the step brought, of the protocol, the certificate, the notice;
/// or the term missed.
/// </summary>
public sealed class Step : HistoryStep<StepKind>
{
    private Step()
    {
    }

    internal Step(Guid applicationId, int position, StepKind what, AlmatyTime at, string by, LegalBasis legalBasis, bool? late, string? note, DeadlineMove? moved)
        : base(applicationId, position, what, at, by, legalBasis, late, note, moved)
    {
    }
}
