using KazMigration.Contracts.Deadlines.V1;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>Tells of decisions that are due within one working day, and of those that were missed; each once. Answers how many.</summary>
public sealed record AnnounceDecisionDeadlines : ICommand<int>;

internal sealed class AnnounceDecisionDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar)
    : ICommandHandler<AnnounceDecisionDeadlines, int>
{
    private const int Batch = 200;
    private const string Term = "permitDecision";

    // The term is of calendar days, so no edition of the working calendar has a part in it.
    private const string NoEdition = "";

    public async Task<Result<int>> Handle(AnnounceDecisionDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var next = calendar.NextWorkingDay(now.Date);
        List<DecisionTerm> terms =
        [
            .. await DueAsync(TermNotice.None, next, cancellationToken),
            .. await DueAsync(TermNotice.Approaching, now.Date.AddDays(-1), cancellationToken),
        ];
        var missed = terms.Where(t => t.DueOn < now.Date).Select(t => t.ApplicationId).ToList();
        var applications = missed.Count == 0 ? [] :
            await db.PermitApplications.Where(a => missed.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var term in terms)
            Announce(term, applications, now, next);
        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }

    // Each by its own range of the index.
    private Task<List<DecisionTerm>> DueAsync(TermNotice given, DateOnly upTo, CancellationToken cancellationToken) =>
        db.DecisionTerms.Where(t => t.EndedOn == null && t.Notice == EF.Constant(given) && t.DueOn <= upTo)
            .OrderBy(t => t.DueOn).Take(Batch).ToListAsync(cancellationToken);

    private void Announce(DecisionTerm term, Dictionary<Guid, PermitApplication> applications, AlmatyTime now, DateOnly next)
    {
        switch (term.GiveNotice(now.Date, next))
        {
            case TermNotice.Approaching:
                db.Publish(new DeadlineApproaching(term.ApplicationId, Term, term.Region, term.DueOn, NoEdition, PermitErrors.TermBasis, now.Instant));
                break;
            case TermNotice.Missed:
                applications[term.ApplicationId].NoteMissed(now);
                db.Publish(new DeadlineMissed(term.ApplicationId, Term, term.Region, term.DueOn, NoEdition, PermitErrors.TermBasis, now.Instant));
                break;
            default:
                break;
        }
    }
}
