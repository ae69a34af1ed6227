using System.Diagnostics;
using KazMigration.Contracts;
using KazMigration.Contracts.Deadlines.V1;
using KazMigration.Persistence;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Messaging.Tests;

/// <summary>Nothing is lost, nothing has its effect twice, and nobody waits for another's case.</summary>
[Collection(SharedBroker.Name)]
public sealed class DeliveryTests
{
    [Fact]
    public async Task Send_NobodyReceivesYet_IsKeptAndSentWhenSomebodyDoes()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        await scene.StartAsync(consumes: false);
        await scene.WriteAsync(Events.Decided(Guid.CreateVersion7(), 1), Events.Decided(Guid.CreateVersion7(), 2));

        await Eventually.TrueAsync(async () => (await scene.OutboxAsync()).All(m => m.Attempts > 1 && m.LastFailure is not null));
        Assert.Equal(2, await scene.UnsentAsync());
        await scene.StartAsync();

        await Eventually.EqualAsync(2, scene.EffectCountAsync);
        await Eventually.EqualAsync(0, scene.UnsentAsync);
    }

    [Fact]
    public async Task Send_EventThatNobodyMustReceive_IsSentAllTheSame()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.RabbitMq);
        await scene.StartAsync(consumes: false);

        await scene.WriteAsync(new DeadlineMissed(
            Guid.CreateVersion7(), "forward", "71", new(2026, 3, 4), "2026/1", LegalBasis.Order236("7"), DateTimeOffset.UnixEpoch));

        await Eventually.EqualAsync(0, scene.UnsentAsync);
        Assert.Equal(0, Assert.Single(await scene.OutboxAsync()).Attempts);
    }

    [Theory]
    [InlineData(BusTransport.RabbitMq)]
    [InlineData(BusTransport.InMemory)]
    public async Task Send_OneEventCannotBeSent_HoldsBackItsOwnCaseAlone(BusTransport transport)
    {
        await using var scene = await Scene.OpenAsync(transport);
        var stuck = Guid.CreateVersion7();
        await using (var db = scene.Open())
        {
            db.Outbox.Add(new OutboxMessage(Guid.CreateVersion7(), stuck, "Applications.V9.Unknown", "{}", null, DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        }

        await scene.WriteAsync([Events.Withdrawn(stuck, 1), .. Enumerable.Range(1, 50).Select(n => Events.Withdrawn(Guid.CreateVersion7(), n))]);
        await scene.StartAsync();

        await Eventually.EqualAsync(50, scene.EffectCountAsync);
        await Eventually.EqualAsync(2, scene.UnsentAsync);
        var (unknown, behind) = ((await scene.OutboxAsync())[0], (await scene.OutboxAsync())[1]);
        Assert.True(unknown.Attempts > 0);
        Assert.Equal((nameof(InvalidOperationException), 0), (unknown.LastFailure, behind.Attempts));
        Assert.True(unknown.NextAttemptAt > unknown.CreatedAt);
    }

    // A refused event is tried again for about eight seconds before it is parked.
    [Theory]
    [InlineData(BusTransport.RabbitMq)]
    [InlineData(BusTransport.InMemory)]
    public async Task Consume_EventsOfSomeCasesAreRefused_OtherCasesDoNotWait(BusTransport transport)
    {
        await using var scene = await Scene.OpenAsync(transport);
        var behaviour = new Behaviour { Before = number => Task.FromResult(number == "0" ? LedgerErrors.Closed : Result.Ok) };
        await scene.StartAsync(behaviour);

        // One after the other, so that each is a dispatcher's business of its own.
        for (var refused = 1; refused <= 4; refused++)
        {
            await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 0));
            await Eventually.EqualAsync(refused, () => Task.FromResult(behaviour.Asked.Select(e => e.CaseId).Distinct().Count()), withinSeconds: 5);
        }

        await scene.WriteAsync(Enumerable.Range(1, 20).Select(n => Events.Withdrawn(Guid.CreateVersion7(), n)));
        await Eventually.EqualAsync(20, scene.EffectCountAsync, withinSeconds: 5);

        await Eventually.EqualAsync(4, () => scene.ReadAsync(db => db.Parked.CountAsync()));
    }

    [Theory]
    [InlineData(BusTransport.RabbitMq)]
    [InlineData(BusTransport.InMemory)]
    public async Task Consume_SameMessageAgainAndAgain_HasItsEffectOnce(BusTransport transport)
    {
        await using var scene = await Scene.OpenAsync(transport);
        var behaviour = new Behaviour();
        var host = await scene.StartAsync(behaviour);
        if (transport == BusTransport.RabbitMq)
            await scene.StartAsync(behaviour);
        var bus = host.Services.GetRequiredService<IBus>();
        var (caseId, messageId) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bus.Publish(Events.Withdrawn(caseId, 1), context => context.MessageId = messageId)));
        await Eventually.EqualAsync(20, () => Task.FromResult(behaviour.Asked.Count));
        // Long after, too: the receipt stays.
        await bus.Publish(Events.Withdrawn(caseId, 1), context => context.MessageId = messageId);
        await bus.Publish(Events.Withdrawn(caseId, 2), context => context.MessageId = Guid.CreateVersion7());
        await Eventually.EqualAsync(22, () => Task.FromResult(behaviour.Asked.Count));

        await Eventually.EqualAsync(2, scene.EffectCountAsync);
        Assert.Equal(2, await scene.ReadAsync(db => db.Inbox.CountAsync()));
        Assert.Equal(0, await scene.ReadAsync(db => db.Parked.CountAsync()));
    }

    [Theory]
    [InlineData(BusTransport.RabbitMq)]
    [InlineData(BusTransport.InMemory)]
    public async Task Consume_EventWrittenWithinATrace_BelongsToThatTrace(BusTransport transport)
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "MassTransit" or "KazMigration.Messaging" or nameof(DeliveryTests),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource(nameof(DeliveryTests));
        await using var scene = await Scene.OpenAsync(transport);
        var seen = new TaskCompletionSource<ActivityTraceId?>();
        await scene.StartAsync(new Behaviour
        {
            Before = _ =>
            {
                seen.TrySetResult(Activity.Current?.TraceId);
                return Task.FromResult(Result.Ok);
            },
        });

        using var request = source.StartActivity("request");
        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 1));

        Assert.NotNull(request);
        Assert.Equal(request.TraceId, await seen.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System));
    }
}
