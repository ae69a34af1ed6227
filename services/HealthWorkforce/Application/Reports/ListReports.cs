using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>The reports that were made, the newest first.</summary>
public sealed record ListReports(PageRequest Page) : IQuery<Page<ReportListItem>>;

internal sealed class ListReportsHandler(IHealthWorkforceDb db) : IQueryHandler<ListReports, Page<ReportListItem>>
{
    public async Task<Result<Page<ReportListItem>>> Handle(ListReports query, CancellationToken cancellationToken)
    {
        var reports = db.Reports.AsNoTracking();
        if (!NewestFirst.TryParse(query.Page.After, out var after))
            return ListErrors.InvalidCursor;
        if (after is var (at, id))
            reports = reports.Where(r => r.MadeAt < at || (r.MadeAt == at && r.Id < id));

        var rows = await reports.OrderByDescending(r => r.MadeAt).ThenByDescending(r => r.Id).Take(query.Page.Limit + 1)
            .Select(r => new ReportListItem(r.Id, r.Month, r.From, r.To, r.MadeAt, r.MadeOn, r.DueOn, r.DueOn < r.MadeOn, r.Request)).ToListAsync(cancellationToken);
        return Page<ReportListItem>.Of([.. rows.Select(r => r with { MadeAt = r.MadeAt.InAlmaty() })], query.Page, r => NewestFirst.Of(r.MadeAt, r.Id));
    }
}
