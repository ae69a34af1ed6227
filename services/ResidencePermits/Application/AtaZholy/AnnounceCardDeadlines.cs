using KazMigration.Contracts.Deadlines.V1;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.AtaZholy;

/// <summary>Tells of terms of the card that end within one working day, and of those that were missed; each once. Answers how many.</summary>
public sealed record AnnounceCardDeadlines : ICommand<int>;

internal sealed class AnnounceCardDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<AnnounceCardDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(AnnounceCardDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var next = calendar.NextWorkingDay(now.Date);
        List<CardTerm> terms =
        [
            .. await DueAsync(CardTermNotice.None, next, cancellationToken),
            .. await DueAsync(CardTermNotice.Approaching, now.Date.AddDays(-1), cancellationToken),
        ];
        var missed = terms.Where(t => t.DueOn < now.Date).Select(t => t.ApplicationId).Distinct().ToList();
        var applications = await db.CardApplications.Where(a => missed.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var term in terms)
            Announce(term, applications, now, next);
        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }

    private Task<List<CardTerm>> DueAsync(CardTermNotice given, DateOnly upTo, CancellationToken cancellationToken) =>
        db.CardTerms.Where(t => t.EndedOn == null && t.Notice == EF.Constant(given) && t.DueOn <= upTo)
            .OrderBy(t => t.DueOn).Take(Batch).ToListAsync(cancellationToken);

    private void Announce(CardTerm term, Dictionary<Guid, CardApplication> applications, AlmatyTime now, DateOnly next)
    {
        var (kind, basis) = ("card" + term.Kind, term.LegalBasis);
        switch (term.GiveNotice(now.Date, next))
        {
            case CardTermNotice.Approaching:
                db.Publish(new DeadlineApproaching(term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, basis, now.Instant));
                break;
            case CardTermNotice.Missed:
                applications[term.ApplicationId].NoteMissed(term, now);
                db.Publish(new DeadlineMissed(term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, basis, now.Instant));
                break;
            default:
                break;
        }
    }
}
