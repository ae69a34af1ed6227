using KazMigration.Contracts;
using KazMigration.Contracts.Applications.V1;

namespace KazMigration.Messaging.Tests;

/// <summary>Events of one case keep their order; each row is sent by one dispatcher alone.</summary>
[Collection(SharedBroker.Name)]
public sealed class OrderTests
{
    private const int Cases = 20;
    private const int EventsEach = 15;

    // The broker hands its deliveries to several threads, which can change places: with it, sending is what keeps the order.
    [Fact]
    public async Task Dispatchers_OneHost_KeepTheOrderOfEachCase()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        await scene.StopAsync(await scene.StartAsync());
        await using var listener = await Listener.ToAsync<ApplicationWithdrawn>(scene.Broker!);
        var behaviour = new Behaviour();
        await scene.WriteAsync(Interleaved());

        await scene.StartAsync(behaviour);
        await Eventually.EqualAsync(Cases * EventsEach, scene.EffectCountAsync);

        AssertOrder(await listener.HeardAsync());
        await AssertSentOnceAsync(scene, behaviour);
    }

    [Fact]
    public async Task Dispatchers_InMemory_KeepTheOrderOfEachCase()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.InMemory);
        var behaviour = new Behaviour();
        await scene.WriteAsync(Interleaved());

        await scene.StartAsync(behaviour);
        await Eventually.EqualAsync(Cases * EventsEach, scene.EffectCountAsync);

        AssertOrder(await scene.EffectsAsync());
        await AssertSentOnceAsync(scene, behaviour);
    }

    // Two hosts of two dispatchers each take from one outbox; a third one, which sends as well, receives.
    [Fact]
    public async Task Dispatchers_ThreeHosts_KeepTheOrderOfEachCaseAndSendEachEventOnce()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        var behaviour = new Behaviour();
        await scene.StartAsync(behaviour);
        await scene.StartAsync(consumes: false);
        await scene.StartAsync(consumes: false);
        await using var listener = await Listener.ToAsync<ApplicationWithdrawn>(scene.Broker!);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.WriteAsync(Interleaved(Cases / 4))));
        await Eventually.EqualAsync(Cases * EventsEach, scene.EffectCountAsync);

        AssertOrder(await listener.HeardAsync());
        await AssertSentOnceAsync(scene, behaviour);
    }

    // Deliveries to two receivers can change places; nothing is lost and nothing counts twice.
    [Fact]
    public async Task Consumers_TwoHosts_EveryEventHasItsEffectOnce()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        var (first, second) = (new Behaviour(), new Behaviour());
        await scene.StartAsync(first);
        await scene.StartAsync(second);

        await scene.WriteAsync(Interleaved());
        await Eventually.EqualAsync(Cases * EventsEach, scene.EffectCountAsync);

        Assert.Equal(Cases * EventsEach, (await scene.EffectsAsync()).Distinct().Count());
        Assert.NotEmpty(first.Asked);
        Assert.NotEmpty(second.Asked);
    }

    // The first events of all cases, then the second of all, and so on.
    private static List<IIntegrationEvent> Interleaved(int cases = Cases)
    {
        Guid[] ids = [.. Enumerable.Range(0, cases).Select(_ => Guid.CreateVersion7())];
        return [.. Enumerable.Range(1, EventsEach).SelectMany(number => ids.Select(id => Events.Withdrawn(id, number)))];
    }

    private static void AssertOrder(List<(Guid CaseId, string Number)> events)
    {
        string[] expected = [.. Enumerable.Range(1, EventsEach).Select(n => $"{n}")];
        var byCase = events.GroupBy(e => e.CaseId, e => e.Number).ToList();

        Assert.Equal(Cases, byCase.Count);
        Assert.All(byCase, numbers => Assert.Equal(expected, numbers));
    }

    private static async Task AssertSentOnceAsync(Scene scene, Behaviour behaviour)
    {
        await Eventually.EqualAsync(0, scene.UnsentAsync);
        Assert.Equal(Cases * EventsEach, behaviour.Asked.Count);
        Assert.Equal(Cases * EventsEach, behaviour.Asked.Distinct().Count());
        Assert.All(
            (await scene.OutboxAsync()).GroupBy(m => m.CaseId, m => m.SentAt!.Value),
            sent => Assert.Equal(sent.Order(), sent));
    }
}
