using System.Collections.Concurrent;
using KazMigration.Contracts;
using KazMigration.Contracts.Applications.V1;
using KazMigration.Contracts.Commission.V1;
using KazMigration.Persistence;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazMigration.Messaging.Tests;

/// <summary>A database of one test, hosts that work on it, and a broker or the bus in memory between them.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly ConcurrentDictionary<IHost, bool> _hosts = [];
    private readonly ConcurrentBag<Task> _startedAgain = [];
    private readonly TestDatabase _database;

    private Scene(TestDatabase database, Uri? broker) => (_database, Broker) = (database, broker);

    /// <summary>Names the queues, so that no other test has a share in them.</summary>
    public string Service { get; } = $"ledger-{Guid.NewGuid():N}";

    /// <summary>Null for the bus in memory.</summary>
    public Uri? Broker { get; }

    public string ConnectionString => _database.ConnectionString;

    public static async Task<Scene> OpenAsync(BusTransport transport) =>
        await OpenAsync(transport == BusTransport.RabbitMq ? (await RabbitMqServer.SharedAsync()).Uri : null);

    public static async Task<Scene> OpenAsync(Uri? broker)
    {
        var scene = new Scene(await TestDatabase.CreateAsync("messaging"), broker);
        if (broker is not null)
            await Queues.ForgetExchangesAsync(broker, typeof(ApplicationWithdrawn), typeof(CommissionDecided));
        await using var db = scene.Open();
        await db.Database.EnsureCreatedAsync();
        return scene;
    }

    public LedgerDb Open() => LedgerDb.Open(ConnectionString);

    /// <summary>
    /// Starts a host that sends, and receives unless told otherwise. One that ends by itself is started again, as a process is by
    /// its supervisor.
    /// </summary>
    public async Task<IHost> StartAsync(Behaviour? behaviour = null, bool consumes = true, TimeSpan? patience = null)
    {
        var host = LedgerHost.Build(ConnectionString, Broker, Service, behaviour ?? new Behaviour(), consumes, patience);
        _hosts.TryAdd(host, true);
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(() =>
        {
            if (_hosts.TryRemove(host, out _))
                _startedAgain.Add(Task.Run(() => StartAgainAsync(host, behaviour, consumes, patience)));
        });
        await host.StartAsync();
        // With a broker a host does not wait for it; what a test sends past the outbox would meet no queue yet.
        if (consumes)
            await host.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        return host;
    }

    public async Task StopAsync(IHost host)
    {
        _hosts.TryRemove(host, out _);
        await host.StopAsync();
        host.Dispose();
    }

    /// <summary>Writes events as a use case does, with nobody at hand to send them at once.</summary>
    public async Task WriteAsync(params IEnumerable<IIntegrationEvent> events)
    {
        await using var db = Open();
        foreach (var integrationEvent in events)
        {
            // One save each: within one save the database may number rows as it likes.
            db.Publish(integrationEvent);
            await db.SaveChangesAsync();
        }
    }

    public Task<List<(Guid CaseId, string Number)>> EffectsAsync() => ReadAsync(async db =>
        (await db.Effects.OrderBy(e => e.Id).ToListAsync()).ConvertAll(e => (e.CaseId, e.Number)));

    public Task<int> EffectCountAsync() => ReadAsync(db => db.Effects.CountAsync());

    public Task<int> UnsentAsync() => ReadAsync(db => db.Outbox.CountAsync(m => m.SentAt == null));

    public Task<List<OutboxMessage>> OutboxAsync() => ReadAsync(db => db.Outbox.AsNoTracking().OrderBy(m => m.Sequence).ToListAsync());

    public async Task<T> ReadAsync<T>(Func<LedgerDb, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_startedAgain);
        foreach (var host in _hosts.Keys)
            await StopAsync(host);
        if (Broker is not null)
            await Queues.DeleteAsync(Broker, Service);
        await _database.DisposeAsync();
    }

    private async Task StartAgainAsync(IHost ended, Behaviour? behaviour, bool consumes, TimeSpan? patience)
    {
        await StopAsync(ended);
        await StartAsync(behaviour, consumes, patience);
    }
}
