namespace KazMigration.Messaging;

/// <summary>Configuration section "Bus".</summary>
public sealed class BusOptions
{
    public const string Section = "Bus";

    public BusTransport Transport { get; set; } = BusTransport.RabbitMq;

    /// <summary>amqp(s) address of the broker, with user and password.</summary>
    public Uri? Uri { get; set; }

    /// <summary>How many nodes keep a copy of a queue; the broker's own choice when not given.</summary>
    public int? QueueReplicas { get; set; }

    /// <summary>Messages that one queue's consumers work on at once in this process.</summary>
    public int Concurrency { get; set; } = 16;

    /// <summary>Rows that a dispatcher takes at once.</summary>
    public int OutboxBatch { get; set; } = 100;

    /// <summary>Dispatchers side by side in this process, for each database.</summary>
    public int OutboxDispatchers { get; set; } = 2;

    /// <summary>How long the broker may answer before a process whose bus has not come back to it ends, to be started again.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long sent events and kept answers stay in the database. Receipts stay for ever.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(90);
}

public enum BusTransport
{
    RabbitMq,
    InMemory,
}
