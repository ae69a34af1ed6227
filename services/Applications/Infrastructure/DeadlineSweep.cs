using KazMigration.Applications.Application.Applications;
using KazMigration.Messaging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

/// <summary>Tells of the LEBs' terms that end soon or were missed.</summary>
internal sealed class DeadlineSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<IMediator>().Send(new AnnounceDeadlines(), cancellationToken)).Value;
}
