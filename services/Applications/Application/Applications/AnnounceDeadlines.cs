using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Contracts.Deadlines.V1;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Application.Applications;

/// <summary>Tells of terms that end within one working day, and of those that were missed; each once. Answers how many.</summary>
public sealed record AnnounceDeadlines : ICommand<int>;

internal sealed class AnnounceDeadlinesHandler(IApplicationsDb db, TimeProvider time, WorkingCalendar calendar) : ICommandHandler<AnnounceDeadlines, int>
{
    private const int Batch = 200;

    public async Task<Result<int>> Handle(AnnounceDeadlines command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var next = calendar.NextWorkingDay(now.Date);
        var terms = await db.Terms
            .Where(t => t.EndedOn == null && ((t.Notice == TermNotice.None && t.DueOn <= next) || (t.Notice == TermNotice.Approaching && t.DueOn < now.Date)))
            .OrderBy(t => t.DueOn).Take(Batch).ToListAsync(cancellationToken);
        var missed = terms.Where(t => t.DueOn < now.Date).Select(t => t.ApplicationId).ToList();
        var applications = await db.Applications.Where(a => missed.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        var complained = terms.Where(t => t.DueOn < now.Date && t.ComplaintId != null).Select(t => t.ComplaintId!.Value).ToList();
        var complaints = await db.Complaints.Where(c => complained.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        foreach (var term in terms)
            Announce(term, applications, complaints, now, next);

        await db.SaveChangesAsync(cancellationToken);
        return terms.Count;
    }

    private void Announce(
        Term term, Dictionary<Guid, CertificateApplication> applications, Dictionary<Guid, Complaint> complaints, AlmatyTime now, DateOnly next)
    {
        var (kind, basis) = (Words.CamelCase(term.Kind), term.LegalBasis);
        switch (term.GiveNotice(now.Date, next))
        {
            case TermNotice.Approaching:
                db.Publish(new DeadlineApproaching(term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, basis, now.Instant));
                break;
            case TermNotice.Missed:
                if (term.ComplaintId is { } complaint)
                    complaints[complaint].NoteMissed(term, now);
                else
                    applications[term.ApplicationId].NoteMissed(term, now);
                db.Publish(new DeadlineMissed(term.ApplicationId, kind, term.LocalExecutiveBody, term.DueOn, term.CalendarEdition, basis, now.Instant));
                break;
            default:
                break;
        }
    }
}
