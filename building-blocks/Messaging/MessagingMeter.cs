using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KazMigration.Messaging;

internal static class MessagingMeter
{
    public const string Name = "KazMigration.Messaging";

    public static readonly ActivitySource Activities = new(Name);

    public static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Sent = Meter.CreateCounter<long>("kazmigration.outbox.sent", description: "Events sent");

    public static readonly Counter<long> Failed = Meter.CreateCounter<long>("kazmigration.outbox.failed", description: "Attempts to send an event that failed");

    public static readonly Counter<long> Duplicates = Meter.CreateCounter<long>("kazmigration.inbox.duplicates", description: "Deliveries that had been received before");

    public static readonly Counter<long> Parked = Meter.CreateCounter<long>("kazmigration.inbox.parked", description: "Messages parked after all retries");
}
