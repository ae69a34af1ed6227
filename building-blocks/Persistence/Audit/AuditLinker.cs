using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Persistence;

/// <summary>
/// Links stored entries into the chain of their database, in the order in which they were stored: woken when entries are
/// stored, and by a timer for what another instance left behind. Of several instances one links at a time.
/// </summary>
internal sealed partial class AuditLinker<TDb>(IServiceScopeFactory scopes, IServiceProvider services, ILogger<AuditLinker<TDb>> logger) : BackgroundService
    where TDb : ServiceDbContext
{
    private const int Batch = 1000;
    private const string HeadPostgres = """SELECT * FROM "AuditHead" FOR UPDATE SKIP LOCKED""";
    private const string HeadSqlServer = "SELECT * FROM [AuditHead] WITH (UPDLOCK, ROWLOCK, READPAST)";
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);
    private readonly CommitSignal _stored = services.GetRequiredKeyedService<CommitSignal>(CommitSignal.OfAudit(typeof(TDb)));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await LinkAsync(CancellationToken.None) == Batch)
                    continue;
                await _stored.WaitAsync(LookAgain, stoppingToken);
                // Nobody waits for a link, and links of many entries cost hardly more than of one.
                await Task.Delay(Gathering, TimeProvider.System, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                NotLinked(logger, failure, typeof(TDb).Name);
                await Task.Delay(LookAgain, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Links what waits, one batch; how many there were.</summary>
    internal async Task<int> LinkAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var heads = await db.Set<AuditHead>().FromSqlRaw(Sql.For(db.Database, HeadPostgres, HeadSqlServer)).AsNoTracking().ToListAsync(cancellationToken);
        if (heads is not [var head])
            return 0;

        var waiting = await db.Set<AuditWaiting>().AsNoTracking()
            .Join(db.Set<AuditEntry>().AsNoTracking(), w => w.EntryId, e => e.Id, (w, e) => new { w.Sequence, Entry = e })
            .OrderBy(w => w.Sequence).Take(Batch).ToListAsync(cancellationToken);
        if (waiting.Count == 0)
            return 0;

        List<AuditLink> links = new(waiting.Count);
        foreach (var entry in waiting.Select(w => w.Entry))
        {
            links.Add(AuditChain.Link(head.Position + 1, head.Hash, entry));
            head.MoveTo(links[^1]);
        }

        await AuditQueries.StoreAsync(db, links, cancellationToken);
        await db.Set<AuditHead>().ExecuteUpdateAsync(
            set => set.SetProperty(h => h.Position, head.Position).SetProperty(h => h.Hash, head.Hash), cancellationToken);
        var linked = waiting.ConvertAll(w => w.Sequence);
        await db.Set<AuditWaiting>().Where(w => linked.Contains(w.Sequence)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return waiting.Count;
    }

    [LoggerMessage(EventId = 641, Level = LogLevel.Warning, Message = "Entries of the audit log of {Database} were not linked this time")]
    private static partial void NotLinked(ILogger logger, Exception failure, string database);
}
