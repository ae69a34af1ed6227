using KazMigration.Messaging;
using KazMigration.ResidencePermits.Application.AtaZholy;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure.AtaZholy;

/// <summary>Moves the terms of the card with the calendar, then tells of those that end soon or were missed.</summary>
internal sealed class CardDeadlineSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var mediator = services.GetRequiredService<IMediator>();
        var counted = (await mediator.Send(new RecountCardDeadlines(), cancellationToken)).Value;
        return counted > 0 ? counted : (await mediator.Send(new AnnounceCardDeadlines(), cancellationToken)).Value;
    }
}
