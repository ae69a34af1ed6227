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

/// <summary>One step of an application's history: when, by whom (role), what, on which legal basis, and whether in time.</summary>
public sealed class Step
{
    private Step()
    {
    }

    internal Step(Guid applicationId, int position, StepKind what, AlmatyTime at, string by, LegalBasis legalBasis, bool? late, string? note, DeadlineMove? moved)
    {
        Id = Guid.CreateVersion7();
        ApplicationId = applicationId;
        Position = position;
        What = what;
        At = at.Instant;
        By = by;
        LegalBasis = legalBasis;
        Late = late;
        Note = note;
        Moved = moved;
    }

    public Guid Id { get; private set; }

    public Guid ApplicationId { get; private set; }

    /// <summary>Its place in the history, from 1: instants do not tell the order where a clock was set back.</summary>
    public int Position { get; private set; }

    public StepKind What { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    public LegalBasis LegalBasis { get; private set; } = null!;

    /// <summary>For a step with a term: whether it came after the term's end.</summary>
    public bool? Late { get; private set; }

    /// <summary>A number that the step brought: of the protocol, the certificate, the notice; or the term missed.</summary>
    public string? Note { get; private set; }

    /// <summary>For a term that was moved: its last day before, the one it has, and the edition of the calendar that caused it.</summary>
    public DeadlineMove? Moved { get; private set; }
}
