using KazMigration.Messaging;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Application.Permits;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.ResidencePermits.Infrastructure;

/// <summary>Tells of permits and cards that end soon or have ended.</summary>
internal sealed class TermEndSweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : Sweep(scopes, logger)
{
    protected override async Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var mediator = services.GetRequiredService<IMediator>();
        var permits = (await mediator.Send(new AnnouncePermitEnds(), cancellationToken)).Value;
        return permits + (await mediator.Send(new AnnounceCardEnds(), cancellationToken)).Value;
    }
}
