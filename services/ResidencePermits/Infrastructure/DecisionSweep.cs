using KazMigration.Messaging;
using KazMigration.ResidencePermits.Application.Filing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure;

/// <summary>Tells of decisions on permits that are due soon or were missed.</summary>
internal sealed class DecisionSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<IMediator>().Send(new AnnounceDecisionDeadlines(), cancellationToken)).Value;
}
