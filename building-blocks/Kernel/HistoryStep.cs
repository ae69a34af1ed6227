namespace KazMigration.Kernel;

/// <summary>One step of an application's history: when, by whom (role), what, on which legal basis, and whether in time.</summary>
/// <typeparam name="TKind">What can happen to an application.</typeparam>
public abstract class HistoryStep<TKind> where TKind : struct, Enum
{
    protected HistoryStep()
    {
    }

    protected HistoryStep(
        Guid applicationId, int position, TKind what, AlmatyTime at, string by, LegalBasis legalBasis, bool? late, string? note, DeadlineMove? moved)
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

    public TKind What { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    public LegalBasis LegalBasis { get; private set; } = null!;

    /// <summary>For a step with a term: whether it came after the term's end.</summary>
    public bool? Late { get; private set; }

    /// <summary>A number or a name that the step brought, or the term missed.</summary>
    public string? Note { get; private set; }

    /// <summary>For a term that was moved: its last day before, the one it has, and the edition of the calendar that caused it.</summary>
    public DeadlineMove? Moved { get; private set; }
}
