using KazMigration.Commission.Application;
using KazMigration.Messaging;
using KazMigration.UseCases;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Commission.Infrastructure;

/// <summary>Tells of the commissions' terms that end soon or were missed.</summary>
internal sealed class DeadlineSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<IMediator>().Send(new AnnounceDeadlines(Caller.System), cancellationToken)).Value;
}
