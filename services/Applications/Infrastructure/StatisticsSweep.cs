using KazMigration.Applications.Application.Statistics;
using KazMigration.Messaging;
using KazMigration.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

/// <summary>Adds what was counted to the totals.</summary>
internal sealed class StatisticsSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var mediator = services.GetRequiredService<IMediator>();
            var counted = (await mediator.Send(new CountComplaints(), cancellationToken)).Value;
            return counted > 0 ? counted : (await mediator.Send(new RollUpFacts(), cancellationToken)).Value;
        }
        catch (DbUpdateException conflict) when (!TransientFault.Is(conflict))
        {
            // Another instance is at it and was faster time and again; nothing is lost and nothing is left to this one.
            return 0;
        }
    }
}
