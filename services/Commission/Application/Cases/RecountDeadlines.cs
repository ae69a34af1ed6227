using KazMigration.Contracts.Deadlines.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>
/// Counts again the terms of undecided cases of an edition of the calendar that no longer counts, and moves those that end on
/// another day. Answers how many it counted; what was counted under the editions that count is not looked at.
/// </summary>
public sealed record RecountDeadlines : ICommand<int>;

internal sealed class RecountDeadlinesHandler(ICommissionDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<RecountDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(RecountDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        // One by one, so that the index is entered where its cases begin.
        foreach (var edition in calendar.Superseded)
        {
            var cases = await db.Cases.Where(c => c.ConcludedAt == null && c.CalendarEdition == edition).OrderBy(c => c.Id).Take(Batch).ToListAsync(cancellationToken);
            if (cases.Count == 0)
                continue;

            foreach (var commissionCase in cases)
            {
                if (commissionCase.Recount(now, Roles.System, calendar) is { } move)
                    db.Publish(new DeadlineMoved(
                        commissionCase.ApplicationId, move.Term, commissionCase.LocalExecutiveBody, move.DueOnBefore, move.DueOn, move.CalendarEditionBefore,
                        move.CalendarEdition, DeadlineNotices.Basis, now.Instant));
            }

            await db.SaveChangesAsync(cancellationToken);
            return cases.Count;
        }

        return 0;
    }
}
