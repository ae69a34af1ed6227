using System.Diagnostics.Metrics;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KazMigration.Messaging;

/// <summary>Measures how far a database's outbox lags, and removes what was sent long ago. Receipts are never removed.</summary>
internal sealed partial class OutboxKeeper<TDb> : BackgroundService where TDb : ServiceDbContext
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private readonly IServiceScopeFactory _scopes;
    private readonly BusOptions _options;
    private readonly ILogger _logger;
    private double _lagSeconds;
    private int _waiting;

    public OutboxKeeper(IServiceScopeFactory scopes, IOptions<BusOptions> options, ILogger<OutboxKeeper<TDb>> logger)
    {
        (_scopes, _options, _logger) = (scopes, options.Value, logger);
        var tag = new KeyValuePair<string, object?>("database", typeof(TDb).Name);
        MessagingMeter.Meter.CreateObservableGauge("kazmigration.outbox.lag", () => new Measurement<double>(_lagSeconds, tag), "s", "Age of the oldest unsent event");
        MessagingMeter.Meter.CreateObservableGauge("kazmigration.outbox.waiting", () => new Measurement<int>(_waiting, tag), description: "Unsent events");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, TimeProvider.System);
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(t => t.IsCompletedSuccessfully && t.Result, TaskScheduler.Default))
        {
            try
            {
                await KeepAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Skipped(_logger, failure.GetType().Name, typeof(TDb).Name);
            }
        }
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var now = TimeProvider.System.GetUtcNow();
        var oldest = await db.Outbox.Where(m => m.SentAt == null).MinAsync(m => (DateTimeOffset?)m.CreatedAt, cancellationToken);
        _waiting = await db.Outbox.CountAsync(m => m.SentAt == null, cancellationToken);
        _lagSeconds = oldest is null ? 0 : (now - oldest.Value).TotalSeconds;

        var before = now - _options.Retention;
        var last = await db.Outbox.Where(m => m.SentAt != null && m.CreatedAt < before).OrderBy(m => m.Sequence).Take(1000).MaxAsync(m => (long?)m.Sequence, cancellationToken);
        if (last is not null)
            await db.Outbox.Where(m => m.Sequence <= last && m.SentAt != null && m.CreatedAt < before).ExecuteDeleteAsync(cancellationToken);
        await db.IdempotentRequests.Where(r => r.CreatedAt < before).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(EventId = 613, Level = LogLevel.Warning, Message = "The outbox of {Database} was not looked after this time: {Failure}")]
    private static partial void Skipped(ILogger logger, string failure, string database);
}
