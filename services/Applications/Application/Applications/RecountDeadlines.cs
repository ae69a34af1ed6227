using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>
/// Counts again the running terms of an edition of the calendar that no longer counts, and moves those that end on another day.
/// Answers how many it counted; what was counted under the editions that count is not looked at.
/// </summary>
public sealed record RecountDeadlines : ICommand<int>;

internal sealed class RecountDeadlinesHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<RecountDeadlines, int>
{
    public async Task<Result<int>> Handle(RecountDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var terms = await db.Terms.Where(t => t.EndedOn == null).SupersededAsync(calendar, cancellationToken);
        var holders = await db.HoldersOfAsync(terms, cancellationToken);
        foreach (var term in terms)
        {
            if (holders[term.HolderId].Recount(term, calendar, now) is { } move)
                db.Publish(term.Told().Of(move, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }
}
