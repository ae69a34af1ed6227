using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application.Filing;

/// <summary>Tells of decisions that are due within one working day, of those that were missed, and of those missed for long; each once. Answers how many.</summary>
public sealed record AnnounceDecisionDeadlines : ICommand<int>;

internal sealed class AnnounceDecisionDeadlinesHandler(IResidencePermitsDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation)
    : ICommandHandler<AnnounceDecisionDeadlines, int>
{
    // The term is of calendar days, so no edition of the working calendar has a part in it.
    private const string NoEdition = "";

    public async Task<Result<int>> Handle(AnnounceDecisionDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var day = NoticeDay.Of(now.Date, calendar, escalation);
        var terms = await db.DecisionTerms.Where(t => t.EndedOn == null).DueAsync(day, cancellationToken);
        var missed = terms.Where(t => t.DueOn < now.Date).Select(t => t.ApplicationId).ToList();
        var applications = missed.Count == 0 ? [] :
            await db.PermitApplications.Where(a => missed.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var term in terms)
        {
            if (term.GiveNotice(day) is not { } notice)
                continue;
            if (notice is TermNotice.Missed)
                applications[term.ApplicationId].NoteMissed(now);
            if (notice is TermNotice.Escalated)
                applications[term.ApplicationId].NoteEscalated(now);
            db.Publish(Told(term).Of(notice, now, calendar));
        }

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }

    private static ToldTerm Told(DecisionTerm term) => new(term.ApplicationId, "permitDecision", term.Region, term.DueOn, NoEdition, PermitErrors.TermBasis);
}
