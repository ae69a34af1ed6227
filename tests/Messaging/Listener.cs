using System.Text.Json;
using RabbitMQ.Client;

namespace KazMigration.Messaging.Tests;

/// <summary>Who listens to an event from outside the product, with a queue of their own: what it holds stands in the order of sending.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly string _queue;

    private Listener(IConnection connection, IChannel channel, string queue) => (_connection, _channel, _queue) = (connection, channel, queue);

    public static async Task<Listener> ToAsync<TEvent>(Uri broker)
    {
        var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync();
        // Of this connection alone, and gone with it.
        var queue = await channel.QueueDeclareAsync();
        await channel.QueueBindAsync(queue.QueueName, $"{typeof(TEvent).Namespace}:{typeof(TEvent).Name}", "");
        return new Listener(connection, channel, queue.QueueName);
    }

    public async Task<List<(Guid CaseId, string Number)>> HeardAsync()
    {
        List<(Guid, string)> heard = [];
        while (await _channel.BasicGetAsync(_queue, autoAck: true) is { } delivery)
        {
            using var envelope = JsonDocument.Parse(delivery.Body);
            var message = envelope.RootElement.GetProperty("message");
            heard.Add((message.GetProperty("caseId").GetGuid(), message.GetProperty("number").GetString()!));
        }

        return heard;
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
