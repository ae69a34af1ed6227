using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Tells of terms of the card that end within one working day, of those that were missed, and of those missed for long; each once. Answers how many.</summary>
public sealed record AnnounceCardDeadlines : ICommand<int>;

internal sealed class AnnounceCardDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : ICommandHandler<AnnounceCardDeadlines, int>
{
    public async Task<Result<int>> Handle(AnnounceCardDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var day = NoticeDay.Of(now.Date, calendar, escalation);
        var terms = await db.CardTerms.Where(t => t.EndedOn == null).DueAsync(day, cancellationToken);
        var applications = await db.ApplicationsOfAsync([.. terms.Where(t => t.DueOn < now.Date)], cancellationToken);
        foreach (var term in terms)
        {
            if (term.GiveNotice(day) is not { } notice)
                continue;
            if (notice is TermNotice.Missed)
                applications[term.ApplicationId].NoteMissed(term, now);
            if (notice is TermNotice.Escalated)
                applications[term.ApplicationId].NoteEscalated(term, now);
            db.Publish(term.Told().Of(notice, now, calendar));
        }

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }
}
