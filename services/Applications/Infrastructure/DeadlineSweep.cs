using KazMigration.Applications.Application.Applications;
using KazMigration.Messaging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

/// <summary>Moves the LEBs' terms with the calendar, then tells of those that end soon or were missed.</summary>
internal sealed class DeadlineSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var mediator = services.GetRequiredService<IMediator>();
        // Nothing is told of a last day that a newer edition of the calendar has moved.
        var counted = (await mediator.Send(new RecountDeadlines(), cancellationToken)).Value;
        return counted > 0 ? counted : (await mediator.Send(new AnnounceDeadlines(), cancellationToken)).Value;
    }
}
