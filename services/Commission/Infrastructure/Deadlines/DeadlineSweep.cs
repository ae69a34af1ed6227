using KazMigration.Commission.Application;
using KazMigration.UseCases;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Commission.Infrastructure;

/// <summary>Announces terms of the commission that are about to end or have ended, once a minute and whenever asked.</summary>
public sealed partial class DeadlineSweep(IServiceScopeFactory scopes, ILogger<DeadlineSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Announces all there is to announce now.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        int announced;
        do
        {
            // A scope a batch: a context that holds a batch's cases is not used for the next.
            await using var scope = scopes.CreateAsyncScope();
            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            announced = (await mediator.Send(new AnnounceDeadlines(Caller.System), cancellationToken)).Value;
            if (announced > 0)
                Announced(logger, announced);
        }
        while (announced > 0);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // How often to look goes by real time; what is due goes by business time.
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                NotSwept(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 4201, Level = LogLevel.Information, Message = "Announced {Count} terms of the commission")]
    private static partial void Announced(ILogger logger, int count);

    [LoggerMessage(EventId = 4202, Level = LogLevel.Warning, Message = "Terms of the commission were not announced; the next minute tries again")]
    private static partial void NotSwept(ILogger logger, Exception failure);
}
