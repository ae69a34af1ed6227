namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>What can happen to an application for the card.</summary>
public enum CardStepKind { Registered, RequestsSent, Answered, IinRecorded, Issued, Refused, Withdrawn, DeadlineMissed, DeadlineMoved }

/// <summary>One step of an application's history: when, by whom (role), what, on which basis, and whether in time.</summary>
public sealed class CardStep
{
    private CardStep()
    {
    }

    internal CardStep(
        Guid applicationId, int position, CardStepKind what, AlmatyTime at, string by, LegalBasis legalBasis, bool? late, string? note, DeadlineMove? moved)
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

    /// <summary>Its place in the history, from 1.</summary>
    public int Position { get; private set; }

    public CardStepKind What { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    public LegalBasis LegalBasis { get; private set; } = null!;

    /// <summary>For a step with a term: whether it came after the term's end.</summary>
    public bool? Late { get; private set; }

    /// <summary>The body that answered, the card's number, or the term missed.</summary>
    public string? Note { get; private set; }

    /// <summary>For a term that was moved: its last day before, the one it has, and the edition of the calendar that caused it.</summary>
    public DeadlineMove? Moved { get; private set; }
}
