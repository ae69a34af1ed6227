using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace KazMigration.Messaging;

/// <summary>
/// Ends the host when the broker answers and the bus does not come back to it, so that its supervisor starts it again: nothing
/// is lost by that, and nothing else helps. RabbitMQ.Client 7.1.2 now and then stood still for good while it gave up a lost
/// connection, and MassTransit waited for it; when later versions are known to be without that fault, this class can go.
/// </summary>
internal sealed partial class BusWatch(
    IBusControl bus, Confirmations confirmations, IEnumerable<EventSubscription> subscriptions, IHostApplicationLifetime host,
    IOptions<BusOptions> options, ILogger<BusWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan ToStop = TimeSpan.FromMinutes(1);

    private readonly ConnectionFactory _broker = new() { Uri = options.Value.Uri!, AutomaticRecoveryEnabled = false };
    private readonly string[] _queues = [.. subscriptions.SelectMany(s => new[] { s.Queue, s.DeadLetters })];
    private ITimer? _cutShort;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var patience = options.Value.Patience;
        using var timer = new PeriodicTimer(patience / 2, TimeProvider.System);
        DateTimeOffset? since = null;
        while (await timer.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(t => t.IsCompletedSuccessfully && t.Result, TaskScheduler.Default))
        {
            var now = TimeProvider.System.GetUtcNow();
            var fault = await FaultAsync(stoppingToken);
            since = fault is null ? null : since ?? now;
            if (since + patience > now || fault is null)
                continue;

            Ending(logger, patience.TotalSeconds, fault);
            // A bus that stands still can hold back the stop of the host as well.
            _cutShort = TimeProvider.System.CreateTimer(
                _ => Environment.FailFast("The process was to end, since its bus does not come back, and did not"), null, ToStop, Timeout.InfiniteTimeSpan);
            host.StopApplication();
            return;
        }
    }

    public override void Dispose()
    {
        _cutShort?.Dispose();
        base.Dispose();
    }

    /// <summary>What parts the bus from a broker that answers; null when nothing does, or when the broker is away itself.</summary>
    private async Task<string?> FaultAsync(CancellationToken cancellationToken)
    {
        try
        {
            // What may stand still in the bus may do so here.
            if (await QueueWithoutConsumerAsync(cancellationToken).WaitAsync(options.Value.Patience, TimeProvider.System, cancellationToken) is { } queue)
                return $"nobody takes from {queue}";
        }
        catch (Exception away) when (away is BrokerUnreachableException or OperationInterruptedException or IOException or TimeoutException or OperationCanceledException)
        {
            return null;
        }

        if (bus.CheckHealth() is { Status: not BusHealthStatus.Healthy } health)
            return health.Description;
        return confirmations.Missing ? "what is sent is not confirmed" : null;
    }

    private async Task<string?> QueueWithoutConsumerAsync(CancellationToken cancellationToken)
    {
        // A connection of its own: the bus's is the one in doubt.
        await using var connection = await _broker.CreateConnectionAsync(cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var queue in _queues)
        {
            if ((await channel.QueueDeclarePassiveAsync(queue, cancellationToken)).ConsumerCount == 0)
                return queue;
        }

        return null;
    }

    [LoggerMessage(EventId = 614, Level = LogLevel.Critical, Message = "The broker has answered for {Seconds} s and the bus has not come back to it ({Fault}); the process ends, to be started again")]
    private static partial void Ending(ILogger logger, double seconds, string fault);
}

/// <summary>Whether the bus still confirms what it is given to send.</summary>
internal sealed class Confirmations
{
    /// <summary>Whether an event waited for its confirmation in vain and none has come since.</summary>
    public bool Missing { get; set; }
}
