using System.Diagnostics;
using KazMigration.Bench.Deploy;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace KazMigration.Bench.Machine;

/// <summary>Messages a second through one quorum queue: published with confirms in batches, consumed and acknowledged.</summary>
internal static class QuorumQueue
{
    private const string Queue = "bench";
    private const int Batch = 100;
    private const int Publishers = 2;

    public static async Task<double> MessagesPerSecondAsync(string repository, string folder, int port, TimeSpan warmUp, TimeSpan measured)
    {
        var script = Path.Combine(repository, "deploy/lib/rabbitmq");
        await Tool.RunAsync(script, ["start", folder, $"{port}"]);
        try
        {
            var password = await File.ReadAllTextAsync(Path.Combine(folder, "password"));
            var factory = new ConnectionFactory { Uri = new Uri($"amqp://kazmigration:{password}@127.0.0.1:{port}/") };
            await using var connection = await factory.CreateConnectionAsync();
            return await RunAsync(connection, warmUp, measured);
        }
        finally
        {
            await Tool.RunAsync(script, ["stop", folder]);
        }
    }

    private static async Task<double> RunAsync(IConnection connection, TimeSpan warmUp, TimeSpan measured)
    {
        long consumed = 0;
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeclareAsync(Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });
        await channel.BasicQosAsync(0, 200, global: false);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false);
            Interlocked.Increment(ref consumed);
        };
        await channel.BasicConsumeAsync(Queue, autoAck: false, consumer);

        using var stop = new CancellationTokenSource();
        var publishing = Task.WhenAll(Enumerable.Range(0, Publishers).Select(_ => PublishAsync(connection, stop.Token)));
        await Task.WhenAny(Task.Delay(warmUp, TimeProvider.System), publishing);
        var (began, before) = (Stopwatch.GetTimestamp(), Interlocked.Read(ref consumed));
        await Task.WhenAny(Task.Delay(measured, TimeProvider.System), publishing);
        var rate = (Interlocked.Read(ref consumed) - before) / Stopwatch.GetElapsedTime(began).TotalSeconds;
        await stop.CancelAsync();
        await publishing;
        return rate;
    }

    private static async Task PublishAsync(IConnection connection, CancellationToken stop)
    {
        var body = new byte[500];
        var properties = new BasicProperties { Persistent = true };
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true, null), stop);
        while (!stop.IsCancellationRequested)
        {
            var batch = new Task[Batch];
            for (var i = 0; i < Batch; i++)
                batch[i] = channel.BasicPublishAsync("", Queue, mandatory: false, properties, body, CancellationToken.None).AsTask();
            await Task.WhenAll(batch);
        }
    }
}
