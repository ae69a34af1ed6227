using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>Months of which the national coordinator owes a report, the earliest first.</summary>
public sealed record ListReportTerms : IQuery<Page<ReportTermView>>;

/// <summary>An owed report. <c>state</c>: <c>none</c> while there is time, <c>approaching</c> from the last working day before its end, <c>missed</c>, or <c>escalated</c> once it has stayed missed for long.</summary>
public sealed record ReportTermView(Guid Id, DateOnly Month, DateOnly DueOn, TermNotice State, LegalBasis LegalBasis);

internal sealed class ListReportTermsHandler(IHealthWorkforceDb db) : IQueryHandler<ListReportTerms, Page<ReportTermView>>
{
    public async Task<Result<Page<ReportTermView>>> Handle(ListReportTerms query, CancellationToken cancellationToken)
    {
        // A year without a report has twelve.
        var owed = await db.ReportTerms.AsNoTracking().Where(t => t.ReportId == null).OrderBy(t => t.Month).Take(PageRequest.MaxLimit).ToListAsync(cancellationToken);
        return new Page<ReportTermView>([.. owed.Select(t => new ReportTermView(t.Id, t.Month, t.DueOn, t.Notice, Order253.Basis("6")))], null);
    }
}
