using KazMigration.UseCases;

namespace KazMigration.Commission.Application;

/// <summary>
/// Counts again the terms of undecided cases of an edition of the calendar that no longer counts, and moves those that end on
/// another day. Answers how many it counted; what was counted under the editions that count is not looked at.
/// </summary>
public sealed record RecountDeadlines : ICommand<int>;

internal sealed class RecountDeadlinesHandler(ICommissionDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<RecountDeadlines, int>
{
    public async Task<Result<int>> Handle(RecountDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var cases = await db.Cases.Where(c => c.ConcludedAt == null).SupersededAsync(calendar, cancellationToken);
        foreach (var commissionCase in cases)
        {
            if (commissionCase.Recount(now, Roles.System, calendar) is { } move)
                db.Publish(DeadlineNotices.Told(commissionCase).Of(move, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return cases.Count;
    }
}
