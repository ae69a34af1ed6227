using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KazMigration.Persistence;

/// <summary>Wakes the dispatcher of a database when a commit has left something to send.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _waiting = new(0, 1);
    private long _given;

    /// <summary>How many signals were given: when none came since before a look, that look saw all there was.</summary>
    public long Given => Interlocked.Read(ref _given);

    /// <summary>Something is there to send. Many signals before one look are one signal.</summary>
    public void Set()
    {
        Interlocked.Increment(ref _given);
        try
        {
            _waiting.Release();
        }
        catch (SemaphoreFullException)
        {
            // The dispatcher has been told already and has not looked yet.
            return;
        }
    }

    /// <summary>Returns on a signal or when the time is over, whichever is first.</summary>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _waiting.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _waiting.Dispose();
}

/// <summary>Signals after a save that stored events.</summary>
internal sealed class OutboxSignalInterceptor(OutboxSignal signal) : SaveChangesInterceptor
{
    private static readonly Meter Meter = new("KazMigration.Persistence");
    private static readonly Counter<long> Stored = Meter.CreateCounter<long>("kazmigration.events", description: "Events stored with their cases, by type");

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        SignalIfEventsWereSaved(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        SignalIfEventsWereSaved(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void SignalIfEventsWereSaved(DbContext? context)
    {
        if (context is not ServiceDbContext db || db.Outbox.Local.Count == 0)
            return;

        signal.Set();
        foreach (var entry in db.ChangeTracker.Entries<OutboxMessage>().ToList())
        {
            Stored.Add(1, new KeyValuePair<string, object?>("type", entry.Entity.Type));
            // Stored once: a further save of the same context has nothing to do with it.
            entry.State = EntityState.Detached;
        }
    }
}
