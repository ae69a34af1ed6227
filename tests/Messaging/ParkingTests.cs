using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Messaging.Tests;

/// <summary>A message that its consumer cannot take is kept, shown without its content, and replayed.</summary>
[Collection(SharedBroker.Name)]
public sealed class ParkingTests
{
    [Theory]
    [InlineData(BusTransport.RabbitMq)]
    [InlineData(BusTransport.InMemory)]
    public async Task Consume_RefusedForGood_IsParkedAndReplayedOnce(BusTransport transport)
    {
        await using var scene = await Scene.OpenAsync(transport);
        var behaviour = new Behaviour { Before = number => Task.FromResult(number == "1" ? LedgerErrors.Closed : Result.Ok) };
        var host = await scene.StartAsync(behaviour);
        var parking = Parking(scene, host);
        var caseId = Guid.CreateVersion7();

        await scene.WriteAsync(Events.Withdrawn(caseId, 1), Events.Withdrawn(Guid.CreateVersion7(), 2));
        await Eventually.EqualAsync(1, async () => (await parking.ListAsync()).Count);

        // It is out of the way: sent, and the other case has gone on.
        await Eventually.EqualAsync(0, scene.UnsentAsync);
        Assert.Equal("2", Assert.Single(await scene.EffectsAsync()).Number);
        var parked = Assert.Single(await parking.ListAsync());
        Assert.Equal((nameof(WithdrawnConsumer), caseId, "Applications.V1.ApplicationWithdrawn", null), (parked.Consumer, parked.CaseId, parked.Type, parked.ReplayedAt));
        Assert.Contains("ledger-closed", parked.Failure, StringComparison.Ordinal);

        // Still refused: it stays.
        Assert.Same(ParkingErrors.StillFails, (await parking.ReplayAsync(parked.Id)).Error?.Code);
        Assert.Single(await parking.ListAsync());

        behaviour.Before = _ => Task.FromResult(Result.Ok);
        Assert.False((await parking.ReplayAsync(parked.Id)).Failed);
        Assert.Empty(await parking.ListAsync());
        Assert.Equal(2, await scene.EffectCountAsync());

        // Once more does no harm.
        Assert.False((await parking.ReplayAsync(parked.Id)).Failed);
        Assert.Equal(2, await scene.EffectCountAsync());
    }

    [Fact]
    public async Task Consume_FailsWithData_IsParkedWithoutThem()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        var host = await scene.StartAsync(new Behaviour { Before = _ => throw new FormatException("900101300017") });

        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 1));
        await Eventually.EqualAsync(1, () => scene.ReadAsync(db => db.Parked.CountAsync()));

        Assert.Equal(nameof(FormatException), Assert.Single(await Parking(scene, host).ListAsync()).Failure);
        Assert.Equal(0, await scene.EffectCountAsync());
    }

    [Theory]
    [InlineData(BusTransport.RabbitMq)]
    [InlineData(BusTransport.InMemory)]
    public async Task Consume_RefusedAtFirst_IsTakenOnAFurtherTry(BusTransport transport)
    {
        await using var scene = await Scene.OpenAsync(transport);
        var behaviour = new Behaviour();
        behaviour.Before = _ => Task.FromResult(behaviour.Asked.Count < 3 ? LedgerErrors.Closed : Result.Ok);
        await scene.StartAsync(behaviour);

        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 1));

        await Eventually.EqualAsync(1, scene.EffectCountAsync);
        Assert.Equal(3, behaviour.Asked.Count);
        Assert.Equal(0, await scene.ReadAsync(db => db.Parked.CountAsync()));
    }

    [Fact]
    public async Task Replay_NoSuchMessage_IsNotFound()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.InMemory);
        var host = await scene.StartAsync();

        Assert.Same(ParkingErrors.NotFound, (await Parking(scene, host).ReplayAsync(Guid.CreateVersion7())).Error?.Code);
    }

    [Fact]
    public async Task Outbox_OneEventFails_ShowsWhatWaits()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        var host = await scene.StartAsync(consumes: false);
        var caseId = Guid.CreateVersion7();
        await scene.WriteAsync(Events.Decided(caseId, 1), Events.Decided(caseId, 2));

        await Eventually.EqualAsync((2, 1, true), async () =>
        {
            var view = await host.Services.GetRequiredService<ParkedMessages>().OutboxAsync(scene.Service, CancellationToken.None);
            return (view.Waiting, view.Failing, view.OldestSince is not null);
        });
    }

    private static ParkedOf Parking(Scene scene, IHost host) => new(host.Services.GetRequiredService<ParkedMessages>(), scene.Service);

    private sealed record ParkedOf(ParkedMessages Messages, string Service)
    {
        public async Task<IReadOnlyList<ParkedMessageView>> ListAsync() =>
            (await Messages.ListAsync(Service, new PageRequest(PageRequest.DefaultLimit, null), CancellationToken.None)).Items;

        public Task<Result> ReplayAsync(Guid id) => Messages.ReplayAsync(Service, id, CancellationToken.None);
    }
}
