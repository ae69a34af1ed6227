using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Persistence;

/// <summary>
/// The audit log of one service. Entries of reads that come while a batch is being stored are stored together with the next, so
/// many readers share a commit; each goes on when its own entry is stored.
/// </summary>
public sealed class AuditLog
{
    private readonly Lock _gate = new();
    private readonly IServiceScopeFactory _scopes;
    private readonly Type _context;
    private readonly CommitSignal _stored;
    private Batch _next = new();
    private bool _storing;

    internal AuditLog(IServiceScopeFactory scopes, Type context, CommitSignal stored) => (_scopes, _context, _stored) = (scopes, context, stored);

    /// <summary>Returns when the entry is stored; fails when it cannot be.</summary>
    public Task WriteAsync(AuditEntry entry)
    {
        lock (_gate)
        {
            _next.Entries.Add(entry);
            if (!_storing)
            {
                _storing = true;
                // What is stored is of many requests and belongs to the trace of none.
                using (ExecutionContext.SuppressFlow())
                    _ = Task.Run(StoreAsync);
            }

            return _next.Stored.Task;
        }
    }

    /// <summary>Entries about a case or number, of a time, newest first. Looking into the log is itself recorded.</summary>
    public async Task<Page<AuditEntryView>> ListAsync(AuditFilter filter, PageRequest page, AuditEntry look, CancellationToken cancellationToken)
    {
        await WriteAsync(look);
        await using var scope = _scopes.CreateAsyncScope();
        return await AuditQueries.ListAsync(Db(scope), filter, page, cancellationToken);
    }

    private async Task StoreAsync()
    {
        while (true)
        {
            Batch batch;
            lock (_gate)
            {
                batch = _next;
                _storing = batch.Entries.Count > 0;
                if (!_storing)
                    return;
                _next = new Batch();
            }

            try
            {
                await using var scope = _scopes.CreateAsyncScope();
                await AuditQueries.StoreAsync(Db(scope), batch.Entries);
                _stored.Set();
                batch.Stored.SetResult();
            }
            catch (Exception failure)
            {
                batch.Stored.SetException(failure);
            }
        }
    }

    private ServiceDbContext Db(AsyncServiceScope scope) => (ServiceDbContext)scope.ServiceProvider.GetRequiredService(_context);

    private sealed class Batch
    {
        public List<AuditEntry> Entries { get; } = [];

        public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
