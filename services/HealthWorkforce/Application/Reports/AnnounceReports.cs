using KazMigration.Contracts.Deadlines.V1;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>Opens the terms of months that have ended, and tells of those about to end or missed, each once (Order 66, p. 6). Answers how many.</summary>
public sealed record AnnounceReports : ICommand<int>;

internal sealed class AnnounceReportsHandler(IHealthWorkforceDb db, TimeProvider time, WorkingCalendar calendar, ReportSchedule schedule)
    : ICommandHandler<AnnounceReports, int>
{
    public async Task<Result<int>> Handle(AnnounceReports command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var opened = await db.OpenAsync(now.Date, schedule, cancellationToken);
        var owed = await db.ReportTerms.Where(t => t.ReportId == null && t.Notice != ReportNotice.Missed).ToListAsync(cancellationToken);
        var told = 0;
        foreach (var term in owed.Union(opened))
        {
            var notice = term.GiveNotice(now.Date, calendar);
            if (notice is null)
                continue;
            told++;
            // It is owed by the national coordinator, and of no LEB.
            if (notice is ReportNotice.Approaching)
                db.Publish(new DeadlineApproaching(term.Id, ReportTerm.Name, "", term.DueOn, "", Order253.Basis("6"), now.Instant));
            else
                db.Publish(new DeadlineMissed(term.Id, ReportTerm.Name, "", term.DueOn, "", Order253.Basis("6"), now.Instant));
        }

        await db.SaveChangesAsync(cancellationToken);
        return opened.Count + told;
    }
}
