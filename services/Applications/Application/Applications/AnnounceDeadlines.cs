using KazMigration.Applications.Domain.Applications;
using KazMigration.UseCases;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Tells of terms that end within one working day, of those that were missed, and of those missed for long; each once. Answers how many.</summary>
public sealed record AnnounceDeadlines : ICommand<int>;

internal sealed class AnnounceDeadlinesHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : ICommandHandler<AnnounceDeadlines, int>
{
    public async Task<Result<int>> Handle(AnnounceDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var day = NoticeDay.Of(now.Date, calendar, escalation);
        var terms = await db.Terms.Where(t => t.EndedOn == null).DueAsync(day, cancellationToken);
        var holders = await db.HoldersOfAsync([.. terms.Where(t => t.DueOn < now.Date)], cancellationToken);
        foreach (var term in terms)
        {
            if (term.GiveNotice(day) is not { } notice)
                continue;
            if (notice is TermNotice.Missed)
                holders[term.HolderId].NoteMissed(term, now);
            if (notice is TermNotice.Escalated)
                holders[term.HolderId].NoteEscalated(term, now);
            db.Publish(term.Told().Of(notice, now, calendar));
        }

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }
}
