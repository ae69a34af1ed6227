using KazMigration.Persistence;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KazMigration.Messaging;

public static class Registration
{
    private const int DeliveryLimit = 20;

    /// <summary>
    /// Adds the bus for all subscriptions and databases registered so far: call it once a host, after the services' modules.
    /// Dispatchers come after the bus, so that they stop before it.
    /// </summary>
    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(BusOptions.Section).Get<BusOptions>() ?? new BusOptions();
        var subscriptions = Instances<EventSubscription>(services);
        services.AddOptions<BusOptions>().BindConfiguration(BusOptions.Section);
        services.AddSingleton(provider => new InProcessDeliveries(provider.GetServices<EventSubscription>(), options.Transport));
        services.AddSingleton<Confirmations>();
        services.AddSingleton(provider => new ParkedMessages(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetServices<ServiceDatabase>(), provider.GetServices<EventSubscription>()));

        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            foreach (var subscription in subscriptions)
                subscription.Register(bus);
            if (options.Transport == BusTransport.InMemory)
                bus.UsingInMemory((context, transport) => UseInMemory(context, transport, subscriptions, options));
            else
                bus.UsingRabbitMq((context, transport) => UseRabbitMq(context, transport, subscriptions, options));
        });
        services.Configure<MassTransitHostOptions>(host =>
        {
            host.WaitUntilStarted = options.Transport == BusTransport.InMemory;
            host.StopTimeout = TimeSpan.FromSeconds(10);
        });

        if (options.Transport == BusTransport.RabbitMq)
            services.AddHostedService<BusWatch>();
        foreach (var database in Instances<ServiceDatabase>(services))
        {
            services.AddSingleton(typeof(IHostedService), typeof(OutboxDispatcher<>).MakeGenericType(database.Context));
            services.AddSingleton(typeof(IHostedService), typeof(OutboxKeeper<>).MakeGenericType(database.Context));
        }

        return services;
    }

    private static void UseInMemory(IBusRegistrationContext context, IInMemoryBusFactoryConfigurator transport, IEnumerable<EventSubscription> subscriptions, BusOptions options)
    {
        foreach (var subscription in subscriptions)
        {
            transport.ReceiveEndpoint(subscription.Queue, endpoint =>
            {
                endpoint.ConcurrentMessageLimit = options.Concurrency;
                subscription.Configure(context, endpoint, options.Concurrency);
            });
        }
    }

    private static void UseRabbitMq(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator transport, IEnumerable<EventSubscription> subscriptions, BusOptions options)
    {
        transport.Host(options.Uri ?? throw new InvalidOperationException($"Configuration has no {BusOptions.Section}:Uri"));
        foreach (var subscription in subscriptions)
        {
            transport.ReceiveEndpoint(subscription.Queue, endpoint =>
            {
                endpoint.SetQuorumQueue(options.QueueReplicas);
                endpoint.SetQueueArgument("x-delivery-limit", DeliveryLimit);
                endpoint.SetQueueArgument("x-dead-letter-exchange", subscription.DeadLetters);
                endpoint.PrefetchCount = options.Concurrency * 2;
                endpoint.ConcurrentMessageLimit = options.Concurrency;
                subscription.Configure(context, endpoint, options.Concurrency);
            });
            transport.ReceiveEndpoint(subscription.DeadLetters, endpoint =>
            {
                endpoint.SetQuorumQueue(options.QueueReplicas);
                endpoint.ConfigureConsumeTopology = false;
                subscription.ConfigureDeadLetters(context, endpoint);
            });
        }
    }

    private static T[] Instances<T>(IServiceCollection services) =>
        [.. services.Where(d => d.ServiceType == typeof(T) && !d.IsKeyedService).Select(d => d.ImplementationInstance).OfType<T>()];
}
