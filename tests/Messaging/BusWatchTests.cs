using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Messaging.Tests;

/// <summary>A process whose bus does not come back to a broker that answers ends, and its successor does the work.</summary>
[Collection(SharedBroker.Name)]
public sealed class BusWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Connection_Silent_HostEndsAndItsSuccessorGoesOn()
    {
        var broker = await RabbitMqServer.SharedAsync();
        using var wire = new Wire(broker.Uri);
        await using var scene = await Scene.OpenAsync(wire.Uri);
        var host = await scene.StartAsync(patience: Patience);
        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 1));
        await Eventually.EqualAsync(1, scene.EffectCountAsync);

        wire.Silence();
        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 2));

        await EndAsync(host);
        await Eventually.EqualAsync(2, scene.EffectCountAsync, withinSeconds: 60);
        await Eventually.EqualAsync(0, scene.UnsentAsync);
    }

    [Fact]
    public async Task Queue_WithoutConsumer_HostEnds()
    {
        var broker = (await RabbitMqServer.SharedAsync()).Uri;
        await using var scene = await Scene.OpenAsync(broker);
        var forgotten = $"{scene.Service}-forgotten";
        await Queues.DeclareAsync(broker, $"{forgotten}.application-withdrawn");
        using var host = LedgerHost.Build(scene.ConnectionString, broker, scene.Service, new Behaviour(), consumes: false, Patience, forgotten);
        await host.StartAsync();

        await EndAsync(host);

        await host.StopAsync();
        await Queues.DeleteAsync(broker, forgotten);
    }

    [Fact]
    public async Task Broker_Away_HostWaitsForIt()
    {
        var broker = await RabbitMqServer.StartAsync();
        await using var scene = await Scene.OpenAsync(broker.Uri);
        var host = await scene.StartAsync(patience: Patience);
        await broker.StopAsync();
        await scene.WriteAsync(Events.Withdrawn(Guid.CreateVersion7(), 1));

        await Task.Delay(Patience * 3, TimeProvider.System);
        Assert.False(Ending(host).IsCancellationRequested);

        await broker.StartAgainAsync();
        await Eventually.EqualAsync(1, scene.EffectCountAsync, withinSeconds: 120);
    }

    private static CancellationToken Ending(IHost host) => host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    private static Task EndAsync(IHost host)
    {
        var ending = Ending(host);
        return Eventually.TrueAsync(() => Task.FromResult(ending.IsCancellationRequested), withinSeconds: 60);
    }

    /// <summary>Stands between a host and its broker.</summary>
    private sealed class Wire : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _end = new();
        private readonly Uri _broker;
        private volatile CancellationTokenSource _silence = new();

        public Wire(Uri broker)
        {
            _broker = broker;
            _listener.Start();
            Uri = new UriBuilder(broker) { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;
            _ = AcceptAsync();
        }

        public Uri Uri { get; }

        /// <summary>The broker loses the connections of now, and the host is not told.</summary>
        public void Silence()
        {
            using var silenced = _silence;
            _silence = new CancellationTokenSource();
            silenced.Cancel();
        }

        public void Dispose()
        {
            _end.Cancel();
            _listener.Dispose();
        }

        private async Task AcceptAsync()
        {
            while (!_end.IsCancellationRequested)
            {
                var caller = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = PassOnAsync(caller, _silence.Token);
            }
        }

        private async Task PassOnAsync(TcpClient caller, CancellationToken silence)
        {
            using (caller)
            {
                using (var broker = new TcpClient())
                {
                    await broker.ConnectAsync(_broker.Host, _broker.Port, _end.Token);
                    await Task.WhenAny(
                        caller.GetStream().CopyToAsync(broker.GetStream(), silence),
                        broker.GetStream().CopyToAsync(caller.GetStream(), silence));
                }

                if (silence.IsCancellationRequested)
                    await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, _end.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }
}
