using KazMigration.Architecture.Tests.Planted;
using KazMigration.Contracts;

namespace KazMigration.Architecture.Tests;

public sealed class DeliveryTests
{
    private static readonly (string Service, Type Event)[] Consumed =
        [.. Product.Layer("Infrastructure").SelectMany(p => Deliveries.Consumed(p.Service!, p.Assembly.GetTypes()))];

    private static readonly (string Service, Type Event)[] Demanded =
        [.. Deliveries.Demanded(typeof(IIntegrationEvent).Assembly.GetTypes())];

    [Fact]
    public void Events_Consumed_DemandTheirDeliveryAndTheOtherWayRound()
    {
        Assert.NotEmpty(Consumed);
        Assert.Empty(Deliveries.Mismatches(Consumed, Demanded));
    }

    [Fact]
    public void Events_PlantedConsumer_IsFound() =>
        Assert.Single(Deliveries.Mismatches([.. Consumed, .. Deliveries.Consumed("Planted", [typeof(UndemandedConsumer)])], Demanded), v => v.StartsWith("planted consumes", StringComparison.Ordinal));

    [Fact]
    public void Events_PlantedDemand_IsFound() =>
        Assert.Single(Deliveries.Mismatches(Consumed, [.. Demanded, .. Deliveries.Demanded([typeof(NotConsumed)])]), v => v.StartsWith("NotConsumed demands", StringComparison.Ordinal));

    [Fact]
    public void Events_All_AreSealedRecordsOfAVersion() =>
        Assert.All(
            typeof(IIntegrationEvent).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IIntegrationEvent)) && t.IsClass),
            e => Assert.True(e.IsSealed && e.GetMethod("<Clone>$") is not null && e.Namespace!.EndsWith(".V1", StringComparison.Ordinal), e.FullName));
}
