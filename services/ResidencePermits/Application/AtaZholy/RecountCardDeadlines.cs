using KazMigration.Contracts.Deadlines.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Counts again the running terms of an edition of the calendar that no longer counts. Answers how many it counted.</summary>
public sealed record RecountCardDeadlines : ICommand<int>;

internal sealed class RecountCardDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<RecountCardDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(RecountCardDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        foreach (var edition in calendar.Superseded)
        {
            var terms = await db.CardTerms.Where(t => t.EndedOn == null && t.CalendarEdition == edition).OrderBy(t => t.Id).Take(Batch).ToListAsync(cancellationToken);
            if (terms.Count == 0)
                continue;

            var ids = terms.Select(t => t.ApplicationId).Distinct().ToList();
            var applications = await db.CardApplications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
            foreach (var term in terms)
            {
                if (applications[term.ApplicationId].Recount(term, calendar, now) is { } move)
                    db.Publish(new DeadlineMoved(
                        term.ApplicationId, "card" + term.Kind, term.LocalExecutiveBody, move.DueOnBefore, move.DueOn, move.CalendarEditionBefore,
                        move.CalendarEdition, term.LegalBasis, now.Instant));
            }

            await db.SaveChangesAsync(cancellationToken);
            return terms.Count;
        }

        return 0;
    }
}
