using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KazMigration.Persistence;

/// <summary>Wakes the dispatcher of a database when a commit has left something to send.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim _waiting = new(0, 1);

    /// <summary>Something is there to send. Many signals before one look are one signal.</summary>
    public void Set()
    {
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
        if (context is ServiceDbContext db && db.Outbox.Local.Count > 0)
            signal.Set();
    }
}
