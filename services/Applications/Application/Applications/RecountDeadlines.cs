using KazMigration.Contracts.Deadlines.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>
/// Counts again the running terms of an edition of the calendar that no longer counts, and moves those that end on another day.
/// Answers how many it counted; what was counted under the editions that count is not looked at.
/// </summary>
public sealed record RecountDeadlines : ICommand<int>;

internal sealed class RecountDeadlinesHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<RecountDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(RecountDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        // One by one, so that the index is entered where its terms begin.
        foreach (var edition in calendar.Superseded)
        {
            var terms = await db.Terms.Where(t => t.EndedOn == null && t.CalendarEdition == edition).OrderBy(t => t.Id).Take(Batch).ToListAsync(cancellationToken);
            if (terms.Count == 0)
                continue;

            var holders = await db.HoldersOfAsync(terms, cancellationToken);
            foreach (var term in terms)
            {
                if (holders[term.HolderId].Recount(term, calendar, now) is { } move)
                    db.Publish(new DeadlineMoved(
                        term.ApplicationId, move.Term, term.LocalExecutiveBody, move.DueOnBefore, move.DueOn, move.CalendarEditionBefore, move.CalendarEdition,
                        term.LegalBasis, now.Instant));
            }

            await db.SaveChangesAsync(cancellationToken);
            return terms.Count;
        }

        return 0;
    }
}
