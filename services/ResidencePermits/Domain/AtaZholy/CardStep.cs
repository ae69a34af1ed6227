namespace KazMigration.ResidencePermits.Domain.AtaZholy;

/// <summary>What can happen to an application for the card.</summary>
public enum CardStepKind { Registered, RequestsSent, Answered, IinRecorded, Issued, Refused, Withdrawn, DeadlineMissed, DeadlineEscalated, DeadlineMoved }

/// <summary>One step of an application's history. Its note is the body that answered, the number of the card or of the notice, or the term missed.</summary>
public sealed class CardStep : HistoryStep<CardStepKind>
{
    private CardStep()
    {
    }

    internal CardStep(
        Guid applicationId, int position, CardStepKind what, AlmatyTime at, string by, LegalBasis legalBasis, bool? late, string? note, DeadlineMove? moved)
        : base(applicationId, position, what, at, by, legalBasis, late, note, moved)
    {
    }
}
