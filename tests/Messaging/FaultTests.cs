using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Messaging.Tests;

/// <summary>The broker and the process may go at any time.</summary>
public sealed class FaultTests
{
    // Stopped at will: no other test depends on it.
    private static readonly Lazy<Task<RabbitMqServer>> OwnBroker = new(RabbitMqServer.StartAsync);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Broker_GoesAndComesBack_NothingIsLostAndNothingTwice(bool killed)
    {
        var broker = await OwnBroker.Value;
        await using var scene = await Scene.OpenAsync(broker.Uri);
        await scene.StartAsync();
        await scene.StartAsync(consumes: false);
        await broker.NamesWrittenAsync(scene.Service);
        await scene.WriteAsync(Some(100));
        await Eventually.TrueAsync(async () => await scene.EffectCountAsync() > 0);

        await (killed ? broker.KillAsync() : broker.StopAsync());
        await scene.WriteAsync(Some(100));
        await broker.StartAgainAsync();
        await scene.WriteAsync(Some(100));

        // Which of the two does not come about tells who stands still, the sender or the receiver.
        await Eventually.EqualAsync(0, scene.UnsentAsync, withinSeconds: 120);
        await Eventually.EqualAsync(300, scene.EffectCountAsync, withinSeconds: 120);
        Assert.Equal(300, (await scene.EffectsAsync()).Distinct().Count());
        Assert.Equal(300, await scene.ReadAsync(db => db.Inbox.CountAsync()));
        Assert.Equal(0, await scene.ReadAsync(db => db.Parked.CountAsync()));
    }

    // What is on the bus in memory is gone with the process; the outbox still has it.
    [Fact]
    public async Task Process_KilledBetweenSendingAndTaking_NextProcessTakes()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.InMemory);
        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 1));

        using (var process = StartProcess())
        {
            await process.StandardInput.WriteLineAsync(scene.ConnectionString);
            Assert.Equal("taken", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60), TimeProvider.System));
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.Equal((1, 0), (await scene.UnsentAsync(), await scene.EffectCountAsync()));
        await scene.StartAsync();

        await Eventually.EqualAsync(1, scene.EffectCountAsync);
        await Eventually.EqualAsync(0, scene.UnsentAsync);
    }

    [Fact]
    public async Task Host_StopsAndStartsUnderLoad_NothingIsLostAndNothingTwice()
    {
        await using var scene = await Scene.OpenAsync(BusTransport.InMemory);
        var writing = Task.Run(() => scene.WriteAsync(Some(200)));
        while (!writing.IsCompleted)
        {
            var host = await scene.StartAsync();
            await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System));
            await scene.StopAsync(host);
        }

        await writing;
        await scene.StartAsync();

        await Eventually.EqualAsync(0, scene.UnsentAsync);
        Assert.Equal(200, (await scene.EffectsAsync()).Distinct().Count());
        Assert.Equal(200, await scene.EffectCountAsync());
    }

    private static IEnumerable<Contracts.IIntegrationEvent> Some(int count) =>
        [.. Enumerable.Range(1, count).Select(n => Events.Withdrawn(Guid.CreateVersion7(), n))];

    private static Process StartProcess() => Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
