using KazMigration.UseCases;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Counts again the running terms of an edition of the calendar that no longer counts. Answers how many it counted.</summary>
public sealed record RecountCardDeadlines : ICommand<int>;

internal sealed class RecountCardDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<RecountCardDeadlines, int>
{
    public async Task<Result<int>> Handle(RecountCardDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var terms = await db.CardTerms.Where(t => t.EndedOn == null).SupersededAsync(calendar, cancellationToken);
        var applications = await db.ApplicationsOfAsync(terms, cancellationToken);
        foreach (var term in terms)
        {
            if (applications[term.ApplicationId].Recount(term, calendar, now) is { } move)
                db.Publish(term.Told().Of(move, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }
}
