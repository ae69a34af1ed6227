using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>
/// Opens the terms of months that have ended, and tells of those about to end, missed, or missed for long, each once (Order 66,
/// p. 6). Answers how many.
/// </summary>
public sealed record AnnounceReports : ICommand<int>;

internal sealed class AnnounceReportsHandler(IHealthWorkforceDb db, TimeProvider time, WorkingCalendar calendar, ReportSchedule schedule, Escalation escalation)
    : ICommandHandler<AnnounceReports, int>
{
    public async Task<Result<int>> Handle(AnnounceReports command, CancellationToken cancellationToken)
    {
        var now = time.AlmatyNow();
        var day = NoticeDay.Of(now.Date, calendar, escalation);
        var opened = await db.OpenAsync(now.Date, schedule, cancellationToken);
        var told = 0;
        foreach (var term in opened.Concat(await db.ReportTerms.Where(t => t.ReportId == null).DueAsync(day, cancellationToken)))
        {
            if (term.GiveNotice(day) is not { } notice)
                continue;
            told++;
            db.Publish(Told(term).Of(notice, now, calendar));
        }

        await db.SaveChangesAsync(cancellationToken);
        return opened.Count + told;
    }

    // It is owed by the national coordinator, and of no LEB; no edition of the working calendar has a part in it.
    private static ToldTerm Told(ReportTerm term) => new(term.Id, ReportTerm.Name, "", term.DueOn, "", Order253.Basis("6"));
}
