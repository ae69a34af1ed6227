using RabbitMQ.Client;

namespace KazMigration.Messaging.Tests;

/// <summary>Leaves a broker as it was found: it may be the user's own, and a queue left over would receive for ever.</summary>
internal static class Queues
{
    public static Task DeclareAsync(Uri broker, string queue) =>
        OnAsync(broker, channel => channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false));

    public static Task DeleteAsync(Uri broker, string service) => OnAsync(broker, async channel =>
    {
        foreach (var name in new[] { "application-withdrawn", "commission-decided" })
        {
            foreach (var ending in new[] { "", ".dead", "_error", "_skipped", ".dead_error", ".dead_skipped" })
            {
                await channel.QueueDeleteAsync($"{service}.{name}{ending}");
                await channel.ExchangeDeleteAsync($"{service}.{name}{ending}");
            }
        }
    });

    /// <summary>Deletes the exchanges of events, and with them what an aborted run has bound to them.</summary>
    public static Task ForgetExchangesAsync(Uri broker, params Type[] events) => OnAsync(broker, async channel =>
    {
        foreach (var type in events)
            await channel.ExchangeDeleteAsync($"{type.Namespace}:{type.Name}");
    });

    private static async Task OnAsync(Uri broker, Func<IChannel, Task> act)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await act(channel);
    }
}
