using KazMigration.Applications.Application.Applications;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Applications.Infrastructure;

/// <summary>Looks every minute, and when a sandbox clock was set, for terms to tell of; costs by what is due.</summary>
public sealed partial class DeadlineSweep(IServiceScopeFactory scopes, ILogger<DeadlineSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Tells of everything that is due now.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        int announced;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            announced = (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AnnounceDeadlines(), cancellationToken)).Value;
        }
        while (announced > 0);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, TimeProvider.System);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 711, Level = LogLevel.Error, Message = "Deadlines were not looked at this time")]
    private static partial void Failed(ILogger logger, Exception failure);
}
