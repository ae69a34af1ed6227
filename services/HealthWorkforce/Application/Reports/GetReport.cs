using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Reports;

/// <summary>A report as it was made.</summary>
public sealed record GetReport(Guid ReportId) : IQuery<ReportView>;

internal sealed class GetReportHandler(IHealthWorkforceDb db) : IQueryHandler<GetReport, ReportView>
{
    public async Task<Result<ReportView>> Handle(GetReport query, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().FirstOrDefaultAsync(r => r.Id == query.ReportId, cancellationToken);
        if (report is null)
            return ReportErrors.NotFound;
        var counts = await db.ReportCounts.AsNoTracking().Where(c => c.ReportId == query.ReportId).ToListAsync(cancellationToken);
        return ReportView.Of(report, counts, await ReportNames.ReadAsync(db, counts, cancellationToken));
    }
}
