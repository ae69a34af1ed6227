using KazMigration.HealthWorkforce.Application.Reports;
using KazMigration.Messaging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.HealthWorkforce.Infrastructure;

/// <summary>Opens the terms of monthly reports and tells of those that end soon or were missed.</summary>
internal sealed class ReportSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<IMediator>().Send(new AnnounceReports(), cancellationToken)).Value;
}
