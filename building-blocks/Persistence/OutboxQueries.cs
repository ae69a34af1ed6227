using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence;

/// <summary>
/// How dispatchers take rows: the first unsent row of each case, so that a case keeps its order, and only rows that no other
/// dispatcher holds. A row that cannot be sent holds back its own case and nothing else.
/// </summary>
public static class OutboxQueries
{
    private const string Postgres = """
        SELECT o.* FROM "Outbox" AS o
        WHERE o."SentAt" IS NULL AND (o."NextAttemptAt" IS NULL OR o."NextAttemptAt" <= {0})
          AND NOT EXISTS (SELECT 1 FROM "Outbox" AS e WHERE e."SentAt" IS NULL AND e."CaseId" = o."CaseId" AND e."Sequence" < o."Sequence")
        ORDER BY o."Sequence" LIMIT {1} FOR UPDATE OF o SKIP LOCKED
        """;

    private const string SqlServer = """
        SELECT TOP ({1}) o.* FROM [Outbox] AS o WITH (UPDLOCK, ROWLOCK, READPAST)
        WHERE o.[SentAt] IS NULL AND (o.[NextAttemptAt] IS NULL OR o.[NextAttemptAt] <= {0})
          AND NOT EXISTS (SELECT 1 FROM [Outbox] AS e WHERE e.[SentAt] IS NULL AND e.[CaseId] = o.[CaseId] AND e.[Sequence] < o.[Sequence])
        ORDER BY o.[Sequence]
        """;

    /// <summary>Takes up to so many rows and holds them until the transaction at hand ends.</summary>
    public static Task<List<OutboxMessage>> TakeUnsentAsync(this ServiceDbContext db, int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Outbox
            .FromSqlRaw(Sql.For(db.Database, Postgres, SqlServer), now.ToUniversalTime(), atMost)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
    }

    public static Task MarkSentAsync(this ServiceDbContext db, IReadOnlyCollection<long> sequences, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Outbox.Where(m => sequences.Contains(m.Sequence))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now), cancellationToken);
    }

    public static Task MarkFailedAsync(this ServiceDbContext db, OutboxMessage message, string failure, DateTimeOffset nextAttemptAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(message);
        return db.Outbox.Where(m => m.Sequence == message.Sequence).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.NextAttemptAt, nextAttemptAt).SetProperty(m => m.LastFailure, failure),
            cancellationToken);
    }
}
