using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging;

/// <summary>
/// Does what has become due, once a minute and whenever asked, in batches until nothing is left. How often to look goes by
/// real time; what is due goes by business time.
/// </summary>
public abstract partial class Sweep(IServiceScopeFactory scopes, ILogger<Sweep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Does all there is to do now.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            int done;
            do
            {
                // A scope a batch: a context that holds one batch's rows is not used for the next.
                await using var scope = scopes.CreateAsyncScope();
                done = await SweepBatchAsync(scope.ServiceProvider, cancellationToken);
                if (done > 0)
                    Swept(logger, GetType().Name, done);
            }
            while (done > 0);
        }
        catch (CalendarNotCoveredException uncovered)
        {
            // Terms cannot be told of until the year's calendar is there; everything else goes on.
            NotCovered(logger, GetType().Name, uncovered.Year);
        }
    }

    /// <summary>Does one batch and answers how many were done; 0 ends the sweep.</summary>
    protected abstract Task<int> SweepBatchAsync(IServiceProvider services, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, TimeProvider.System);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                NotSwept(logger, failure, GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 621, Level = LogLevel.Information, Message = "{Sweep} did {Count}")]
    private static partial void Swept(ILogger logger, string sweep, int count);

    [LoggerMessage(EventId = 622, Level = LogLevel.Warning, Message = "{Sweep} was interrupted; the next minute tries again")]
    private static partial void NotSwept(ILogger logger, Exception failure, string sweep);

    [LoggerMessage(EventId = 623, Level = LogLevel.Error, Message = "{Sweep} cannot count: the working calendar has no year {Year}")]
    private static partial void NotCovered(ILogger logger, string sweep, int year);
}

public static class SweepRegistration
{
    /// <summary>Runs a sweep in the background.</summary>
    public static IServiceCollection AddSweep<TSweep>(this IServiceCollection services) where TSweep : Sweep
    {
        services.AddSingleton<TSweep>();
        services.AddSingleton<Sweep>(provider => provider.GetRequiredService<TSweep>());
        return services.AddHostedService(provider => provider.GetRequiredService<TSweep>());
    }
}
