using KazMigration.Contracts;
using KazMigration.Persistence;
using KazMigration.UseCases;
using MassTransit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging;

/// <summary>What every consumer of a service needs.</summary>
public sealed class EventConsumerServices<TDb>(TDb db, MediatR.IMediator mediator, InProcessDeliveries deliveries, IServiceScopeFactory scopes, ILoggerFactory loggers)
    where TDb : ServiceDbContext
{
    internal TDb Db => db;

    internal MediatR.IMediator Mediator => mediator;

    internal InProcessDeliveries Deliveries => deliveries;

    internal IServiceScopeFactory Scopes => scopes;

    internal ILogger LoggerOf(Type consumer) => loggers.CreateLogger(consumer);
}

/// <summary>A command refused an event: its state does not fit, now or for good.</summary>
public sealed class EventRefusedException : Exception
{
    public EventRefusedException() { }

    public EventRefusedException(string message) : base(message) { }

    public EventRefusedException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>
/// Turns an event into a command and sends it. The receipt of the message and the command's effect are saved together, so a
/// second delivery has no effect; a message that cannot be taken is tried again, then parked for replay.
/// </summary>
public abstract partial class EventConsumer<TEvent, TDb>(EventConsumerServices<TDb> services) : IConsumer<TEvent>
    where TEvent : class, IIntegrationEvent
    where TDb : ServiceDbContext
{
    private readonly ILogger _logger = services.LoggerOf(typeof(TEvent));

    private string Name => GetType().Name;

    /// <summary>The one thing a consumer does.</summary>
    protected abstract ICommand CommandFor(TEvent integrationEvent);

    public async Task Consume(ConsumeContext<TEvent> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var messageId = context.MessageId!.Value;
        try
        {
            await TakeAsync(messageId, context.Message, context.CancellationToken);
        }
        catch (Exception failure) when (!TransientFault.Is(failure) && context.GetRetryAttempt() >= EventRetries.Intervals.Length)
        {
            await Parking.ParkAsync<TDb>(services.Scopes, messageId, Name, context.Message, failure, context.CancellationToken);
            MessagingMeter.Parked.Add(1, new KeyValuePair<string, object?>("consumer", Name));
            Parked(_logger, failure, Name, messageId, context.Message.CaseId);
        }

        services.Deliveries.Done(messageId);
    }

    internal async Task TakeAsync(Guid messageId, TEvent integrationEvent, CancellationToken cancellationToken)
    {
        services.Db.Inbox.Add(new InboxMessage(messageId, Name, integrationEvent.CaseId, TimeProvider.System.GetUtcNow()));
        try
        {
            var result = await services.Mediator.Send(CommandFor(integrationEvent), cancellationToken);
            if (result.Failed)
                throw new EventRefusedException($"{Name} refused an event: {result.Error.Code.Slug}");

            // The receipt alone, when the command found nothing to do.
            await services.Db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException received) when (UniqueViolation.IsOfInbox(received))
        {
            MessagingMeter.Duplicates.Add(1, new KeyValuePair<string, object?>("consumer", Name));
            Duplicate(_logger, Name, messageId);
        }
    }

    [LoggerMessage(EventId = 601, Level = LogLevel.Information, Message = "{Consumer} had received message {MessageId} before")]
    private static partial void Duplicate(ILogger logger, string consumer, Guid messageId);

    [LoggerMessage(EventId = 602, Level = LogLevel.Error, Message = "{Consumer} could not take message {MessageId} of case {CaseId}; it is parked")]
    private static partial void Parked(ILogger logger, Exception failure, string consumer, Guid messageId, Guid caseId);
}
