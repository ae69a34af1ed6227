using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>Months of which the national coordinator owes a report, the earliest first.</summary>
public sealed record ListReportTerms : IQuery<Page<ReportTermView>>;

/// <summary>An owed report. <c>state</c>: <c>none</c> while there is time, <c>approaching</c> from the last working day before its end, <c>missed</c>, or <c>escalated</c> once it has stayed missed for long.</summary>
public sealed record ReportTermView(Guid Id, DateOnly Month, DateOnly DueOn, TermNotice State, LegalBasis LegalBasis);

internal sealed class ListReportTermsHandler(IHealthWorkforceDb db, TimeProvider time, WorkingCalendar calendar, Escalation escalation) : IQueryHandler<ListReportTerms, Page<ReportTermView>>
{
    public async Task<Result<Page<ReportTermView>>> Handle(ListReportTerms query, CancellationToken cancellationToken)
    {
        var day = NoticeDay.Of(time.AlmatyNow().Date, calendar, escalation);
        var month = new DateOnly(day.Today.Year, day.Today.Month, 1);
        // A year without a report has twelve. A sandbox whose clock was set back knows months that have not ended.
        var owed = await db.ReportTerms.AsNoTracking().Where(t => t.ReportId == null && t.Month < month).OrderBy(t => t.Month).Take(PageRequest.MaxLimit).ToListAsync(cancellationToken);
        return new Page<ReportTermView>([.. owed.Select(t => new ReportTermView(t.Id, t.Month, t.DueOn, day.StateOf(t.DueOn), Order253.Basis("6")))], null);
    }
}
