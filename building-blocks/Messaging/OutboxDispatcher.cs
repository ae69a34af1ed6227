using System.Diagnostics;
using KazMigration.Contracts;
using KazMigration.Persistence;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KazMigration.Messaging;

/// <summary>
/// Sends what waits in a database's outbox: woken by a commit, and by a timer for what another instance left behind. Any
/// number of dispatchers, in any number of processes, may run at once.
/// </summary>
internal sealed partial class OutboxDispatcher<TDb>(
    IServiceScopeFactory scopes, IBus bus, InProcessDeliveries deliveries, Confirmations confirmations, IServiceProvider services, IOptions<BusOptions> options,
    ILogger<OutboxDispatcher<TDb>> logger)
    : BackgroundService
    where TDb : ServiceDbContext
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PatienceInProcess = TimeSpan.FromMilliseconds(500);
    private static readonly TimeoutException StillBeingTaken = new();
    private readonly CommitSignal _signal = services.GetRequiredKeyedService<CommitSignal>(typeof(TDb));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.OutboxDispatchers).Select(_ => RunAsync(stoppingToken)));

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await SendBatchAsync())
                    continue;
                // What is committed within a moment goes in one batch.
                if (await _signal.WaitAsync(LookAgain, stoppingToken))
                    await Task.Delay(Gather, TimeProvider.System, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The rows are still there; the database or the bus is not.
                Interrupted(logger, failure, typeof(TDb).Name);
                await Task.Delay(LookAgain, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>
    /// One batch; what has begun is finished even while the host stops, so that sent rows are marked. True when there was
    /// something: the cases of a batch may have further rows, which no signal tells of.
    /// </summary>
    private async Task<bool> SendBatchAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var messages = await db.TakeUnsentAsync(options.Value.OutboxBatch, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        if (messages.Count == 0)
            return false;

        var failures = await Task.WhenAll(messages.Select(SendAsync));
        var now = TimeProvider.System.GetUtcNow();
        var sent = messages.Where((_, i) => failures[i] is null).Select(m => m.Sequence).ToList();
        if (sent.Count > 0)
            await db.MarkSentAsync(sent, now, CancellationToken.None);
        foreach (var (message, failure) in messages.Zip(failures).Where(pair => pair.Second is not null))
            await db.MarkFailedAsync(message, failure!.GetType().Name, now + (failure == StillBeingTaken ? LookAgain : Backoff(message.Attempts)), CancellationToken.None);
        await transaction.CommitAsync();
        MessagingMeter.Sent.Add(sent.Count, new KeyValuePair<string, object?>("database", typeof(TDb).Name));
        return true;
    }

    private async Task<Exception?> SendAsync(OutboxMessage message)
    {
        using var activity = MessagingMeter.Activities.StartActivity("outbox send", ActivityKind.Internal, message.TraceParent);
        using var timeout = new CancellationTokenSource(SendTimeout, TimeProvider.System);
        try
        {
            var integrationEvent = EventType.Deserialize(message.Type, message.Body);
            var type = integrationEvent.GetType();
            var (taken, toSend) = deliveries.Expect(message.Id, type);
            if (toSend)
            {
                // The client does not always heed its token while it waits for a confirm on a channel that died.
                await PublishAsync(message.Id, integrationEvent, type, timeout.Token).WaitAsync(timeout.Token);
                confirmations.Missing = false;
            }

            // Who takes long over a message must not hold back the others of the batch.
            if (!taken.IsCompleted && await Task.WhenAny(taken, Task.Delay(PatienceInProcess, TimeProvider.System, timeout.Token)) != taken)
                return StillBeingTaken;
            deliveries.Forget(message.Id);
            return null;
        }
        catch (Exception failure)
        {
            deliveries.Forget(message.Id);
            confirmations.Missing |= failure is OperationCanceledException;
            MessagingMeter.Failed.Add(1, new KeyValuePair<string, object?>("type", message.Type));
            NotSent(logger, failure.GetType().Name, message.Id, message.Type, message.CaseId, message.Attempts + 1);
            return failure;
        }
    }

    private Task PublishAsync(Guid messageId, IIntegrationEvent integrationEvent, Type type, CancellationToken cancellationToken) =>
        bus.Publish(integrationEvent, type, Pipe.Execute<PublishContext>(context =>
        {
            context.MessageId = messageId;
            // Refused by the broker as long as no queue is there to take it.
            context.Mandatory = Attribute.IsDefined(type, typeof(DeliveredToAttribute));
        }), cancellationToken);

    private static TimeSpan Backoff(int attempts) => TimeSpan.FromMilliseconds(Math.Min(30_000, 250 << Math.Min(attempts, 7)));

    [LoggerMessage(EventId = 611, Level = LogLevel.Warning, Message = "Message {MessageId} ({Type}) of case {CaseId} was not sent, attempt {Attempt}: {Failure}")]
    private static partial void NotSent(ILogger logger, string failure, Guid messageId, string type, Guid caseId, int attempt);

    [LoggerMessage(EventId = 612, Level = LogLevel.Warning, Message = "The dispatcher of {Database} was interrupted and goes on")]
    private static partial void Interrupted(ILogger logger, Exception failure, string database);
}
