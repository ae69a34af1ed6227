namespace KazMigration.Applications.Domain.Applications;

/// <summary>What a term is of, an application or a complaint: it keeps in its history what becomes of the term.</summary>
public interface ITermHolder
{
    /// <summary>A term ended without the body's act: kept in the history, decides nothing.</summary>
    void NoteMissed(Term term, AlmatyTime now);

    /// <summary>A missed term goes to the head of the body that owes it.</summary>
    void NoteEscalated(Term term, AlmatyTime now);

    /// <summary>
    /// A newer edition of the calendar counts: a running term moves with it, and what was told before stays in the history. Null
    /// when nothing moves.
    /// </summary>
    DeadlineMove? Recount(Term term, WorkingCalendar calendar, AlmatyTime now);
}
