using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KazMigration.Persistence;

/// <summary>Wakes who works on what a commit has left: the dispatcher of a database's outbox, the linker of its audit log.</summary>
public sealed class CommitSignal : IDisposable
{
    private readonly SemaphoreSlim _waiting = new(0, 1);
    private int _told;

    /// <summary>Key of the audit log's signal; the outbox's is the type of the context itself.</summary>
    internal static object OfAudit(Type context) => (context, nameof(AuditLog));

    /// <summary>Something is there to do. Many signals before one look are one signal.</summary>
    public void Set()
    {
        if (Interlocked.Exchange(ref _told, 1) == 0)
            _waiting.Release();
    }

    /// <summary>Returns on a signal or when the time is over, whichever is first; who waited looks then.</summary>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        var signalled = await _waiting.WaitAsync(atMost, cancellationToken);
        // Before the look: a signal from here on is for the next one.
        if (signalled)
            Interlocked.Exchange(ref _told, 0);
        return signalled;
    }

    public void Dispose() => _waiting.Dispose();
}

/// <summary>Signals after a save that stored events or entries of the audit log.</summary>
internal sealed class CommitSignalInterceptor(CommitSignal outbox, CommitSignal audit) : SaveChangesInterceptor
{
    private static readonly Meter Meter = new("KazMigration.Persistence");
    private static readonly Counter<long> Stored = Meter.CreateCounter<long>("kazmigration.events", description: "Events stored with their cases, by type");

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        SignalWhatWasSaved(eventData.Context as ServiceDbContext);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        SignalWhatWasSaved(eventData.Context as ServiceDbContext);
        return ValueTask.FromResult(result);
    }

    // What is stored once has nothing to do with a further save of the same context.
    private void SignalWhatWasSaved(ServiceDbContext? db)
    {
        if (db is { Outbox.Local.Count: > 0 })
        {
            outbox.Set();
            foreach (var entry in db.ChangeTracker.Entries<OutboxMessage>().ToList())
            {
                Stored.Add(1, new KeyValuePair<string, object?>("type", entry.Entity.Type));
                entry.State = EntityState.Detached;
            }
        }

        var recorded = db?.ChangeTracker.Entries().Where(e => e.Entity is AuditEntry or AuditWaiting).ToList() ?? [];
        if (recorded.Count > 0)
            audit.Set();
        foreach (var entry in recorded)
            entry.State = EntityState.Detached;
    }
}
