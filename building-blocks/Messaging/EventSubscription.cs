using KazMigration.Contracts;
using KazMigration.Persistence;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Messaging;

/// <summary>A service's wish to receive an event: its consumer, and the queue it has of its own.</summary>
internal sealed record EventSubscription(
    string Service,
    Type Event,
    Type Consumer,
    Action<IBusRegistrationConfigurator> Register,
    Action<IBusRegistrationContext, IReceiveEndpointConfigurator, int> Configure,
    Action<IBusRegistrationContext, IReceiveEndpointConfigurator> ConfigureDeadLetters,
    Func<IServiceProvider, ParkedMessage, CancellationToken, Task> Replay)
{
    public string Queue => $"{Service}.{KebabCaseEndpointNameFormatter.Instance.SanitizeName(Event.Name)}";

    /// <summary>The queue of what the broker has given up delivering.</summary>
    public string DeadLetters => Queue + ".dead";
}

public static class EventSubscriptions
{
    /// <summary>Subscribes a service to an event. The transport is added afterwards, once a host.</summary>
    public static IServiceCollection AddEventConsumer<TConsumer, TEvent, TDb>(this IServiceCollection services, string service)
        where TConsumer : EventConsumer<TEvent, TDb>
        where TEvent : class, IIntegrationEvent
        where TDb : ServiceDbContext
    {
        services.AddScoped<EventConsumerServices<TDb>>();
        return services.AddSingleton(new EventSubscription(
            service, typeof(TEvent), typeof(TConsumer),
            bus =>
            {
                bus.AddConsumer<TConsumer>();
                bus.AddConsumer<DeadLetterConsumer<TConsumer, TEvent, TDb>>();
            },
            (context, endpoint, concurrency) =>
            {
                endpoint.UseMessageRetry(retry =>
                {
                    retry.Handle<Exception>(e => TransientFault.Is(e));
                    retry.Exponential(1000, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(200));
                });
                endpoint.UseMessageRetry(retry =>
                {
                    retry.Ignore<Exception>(e => TransientFault.Is(e));
                    retry.Intervals(EventRetries.Intervals);
                });
                endpoint.ConfigureConsumer<TConsumer>(context, consumer =>
                    consumer.Message<TEvent>(message => message.UsePartitioner(concurrency, c => c.Message.CaseId)));
            },
            (context, endpoint) => endpoint.ConfigureConsumer<DeadLetterConsumer<TConsumer, TEvent, TDb>>(context),
            async (provider, parked, cancellationToken) =>
            {
                var consumer = ActivatorUtilities.CreateInstance<TConsumer>(provider);
                await consumer.TakeAsync(parked.MessageId, (TEvent)EventType.Deserialize(parked.Type, parked.Body), cancellationToken);
            }));
    }
}

internal static class EventRetries
{
    /// <summary>Waits before each further try of a message that its consumer cannot take; then it is parked.</summary>
    public static readonly TimeSpan[] Intervals =
        [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)];
}
