using KazMigration.Contracts;
using KazMigration.Contracts.Deadlines.V1;

namespace KazMigration.UseCases;

/// <summary>A term as events tell of it.</summary>
/// <param name="CaseId">What it is a term of.</param>
/// <param name="Term">Its name in events.</param>
/// <param name="Body">Key of the body that owes it, or of the region; empty where it is of none.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="CalendarEdition">Editions of the working calendar it was counted under; empty where it is of calendar days.</param>
/// <param name="LegalBasis">What it rests on.</param>
public sealed record ToldTerm(Guid CaseId, string Term, string Body, DateOnly DueOn, string CalendarEdition, LegalBasis LegalBasis)
{
    /// <summary>The event of a notice that was given.</summary>
    public IIntegrationEvent Of(TermNotice notice, AlmatyTime now, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return notice switch
        {
            TermNotice.Approaching => new DeadlineApproaching(CaseId, Term, Body, DueOn, CalendarEdition, LegalBasis, now.Instant),
            TermNotice.Missed => new DeadlineMissed(CaseId, Term, Body, DueOn, CalendarEdition, LegalBasis, now.Instant),
            TermNotice.Escalated => new DeadlineEscalated(
                CaseId, Term, Body, DueOn, calendar.WorkingDaysBetween(DueOn, now.Date), CalendarEdition, LegalBasis, now.Instant),
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "Nothing is told"),
        };
    }

    /// <summary>The event of a term that got another last day.</summary>
    public DeadlineMoved Of(DeadlineMove move, AlmatyTime now)
    {
        ArgumentNullException.ThrowIfNull(move);
        return new(CaseId, Term, Body, move.DueOnBefore, move.DueOn, move.CalendarEditionBefore, move.CalendarEdition, LegalBasis, now.Instant);
    }
}
