using KazMigration.HealthWorkforce.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

internal static class ReportTerms
{
    /// <summary>Adds the terms of months that have ended and have none yet, from the month of the first entry on. They are saved with what follows.</summary>
    public static async Task<IReadOnlyList<ReportTerm>> OpenAsync(this IHealthWorkforceDb db, DateOnly today, ReportSchedule schedule, CancellationToken cancellationToken)
    {
        var last = await db.ReportTerms.OrderByDescending(t => t.Month).Select(t => (DateOnly?)t.Month).FirstOrDefaultAsync(cancellationToken);
        var next = last?.AddMonths(1) ?? await FirstMonthAsync(db, cancellationToken);
        List<ReportTerm> opened = [];
        for (var month = next; month is { } m && m.AddMonths(1) <= today; month = m.AddMonths(1))
            opened.Add(new ReportTerm(m, schedule));
        db.ReportTerms.AddRange(opened);
        return opened;
    }

    private static async Task<DateOnly?> FirstMonthAsync(IHealthWorkforceDb db, CancellationToken cancellationToken)
    {
        var first = await db.Movements.OrderBy(m => m.EnteredAt).Select(m => (DateTimeOffset?)m.EnteredAt).FirstOrDefaultAsync(cancellationToken);
        return first is { } instant ? ReportSchedule.MonthOf(new AlmatyTime(instant).Date) : null;
    }
}
