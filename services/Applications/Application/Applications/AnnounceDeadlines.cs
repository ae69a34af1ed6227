using KazMigration.Applications.Domain.Applications;
using KazMigration.Contracts.Deadlines.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Tells of terms that end within one working day, of those that were missed, and of those missed for long; each once. Answers how many.</summary>
public sealed record AnnounceDeadlines : ICommand<int>;

internal sealed class AnnounceDeadlinesHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : ICommandHandler<AnnounceDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(AnnounceDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var (next, lastEscalated) = (calendar.NextWorkingDay(now.Date), escalation.LastDueOn(now.Date, calendar));
        List<Term> terms =
        [
            .. await DueAsync(TermNotice.None, next, cancellationToken),
            .. await DueAsync(TermNotice.Approaching, now.Date.AddDays(-1), cancellationToken),
            .. await DueAsync(TermNotice.Missed, lastEscalated, cancellationToken),
        ];
        var holders = await db.HoldersOfAsync([.. terms.Where(t => t.DueOn < now.Date)], cancellationToken);
        foreach (var term in terms)
            Announce(term, holders, now, next, lastEscalated);

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }

    // Each by its own range of the index. Asked for all together, the database reads every running term where few or none are due.
    private Task<List<Term>> DueAsync(TermNotice given, DateOnly upTo, CancellationToken cancellationToken) =>
        db.Terms.Where(t => t.EndedOn == null && t.Notice == EF.Constant(given) && t.DueOn <= upTo)
            .OrderBy(t => t.DueOn).Take(Batch).ToListAsync(cancellationToken);

    private void Announce(Term term, Dictionary<Guid, ITermHolder> holders, AlmatyTime now, DateOnly next, DateOnly lastEscalated)
    {
        var (kind, basis) = (Words.CamelCase(term.Kind), term.LegalBasis);
        switch (term.GiveNotice(now.Date, next, lastEscalated))
        {
            case TermNotice.Approaching:
                db.Publish(new DeadlineApproaching(term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, basis, now.Instant));
                break;
            case TermNotice.Missed:
                holders[term.HolderId].NoteMissed(term, now);
                db.Publish(new DeadlineMissed(term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, basis, now.Instant));
                break;
            case TermNotice.Escalated:
                holders[term.HolderId].NoteEscalated(term, now);
                db.Publish(new DeadlineEscalated(
                    term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, calendar.WorkingDaysBetween(term.DueOn, now.Date), term.CalendarEdition, basis, now.Instant));
                break;
            default:
                break;
        }
    }
}
