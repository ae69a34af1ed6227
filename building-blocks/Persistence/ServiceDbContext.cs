using System.Diagnostics;
using System.Text.Json;
using KazMigration.Contracts;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence;

/// <summary>
/// A service's own database: its tables, and beside them the outbox, the inbox, parked messages, idempotent answers and the
/// audit log, so that state and event, effect and receipt, decision and record are saved in one transaction.
/// </summary>
public abstract class ServiceDbContext(DbContextOptions options) : DbContext(options), IServiceDb
{
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();

    public DbSet<ParkedMessage> Parked => Set<ParkedMessage>();

    public DbSet<IdempotentRequest> IdempotentRequests => Set<IdempotentRequest>();

    public void Publish(IIntegrationEvent integrationEvent)
    {
        ArgumentNullException.ThrowIfNull(integrationEvent);
        Outbox.Add(new OutboxMessage(
            Guid.CreateVersion7(), integrationEvent.CaseId, EventType.NameOf(integrationEvent.GetType()),
            EventType.Serialize(integrationEvent), Activity.Current?.Id, TimeProvider.System.GetUtcNow()));
    }

    public async Task<Result<T>?> ReplayAsync<T>(IdempotencyKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var kept = await IdempotentRequests.AsNoTracking()
            .FirstOrDefaultAsync(r => r.Key == key.Value && r.Subject == key.Subject, cancellationToken);
        if (kept is null)
            return null;
        if (kept.BodyHash != key.BodyHash)
            return IdempotencyErrors.KeyReused;
        return JsonSerializer.Deserialize<T>(kept.Answer, JsonColumns.Json)!;
    }

    public void Remember<T>(IdempotencyKey key, T answer)
    {
        ArgumentNullException.ThrowIfNull(key);
        IdempotentRequests.Add(new IdempotentRequest(
            key.Value, key.Subject, key.BodyHash, JsonSerializer.Serialize(answer, JsonColumns.Json), TimeProvider.System.GetUtcNow()));
    }

    /// <summary>Stores an entry of the audit log with the next save, in one transaction with what it tells of.</summary>
    internal void Record(AuditEntry entry)
    {
        Set<AuditEntry>().Add(entry);
        Set<AuditWaiting>().Add(new AuditWaiting(entry.Id));
    }

    /// <summary>Whether an entry was saved; one that was not is given up.</summary>
    internal bool WasStored(AuditEntry entry)
    {
        var tracked = Entry(entry);
        if (tracked.State != EntityState.Added)
            return true;
        tracked.State = EntityState.Detached;
        foreach (var waiting in ChangeTracker.Entries<AuditWaiting>().Where(w => w.Entity.EntryId == entry.Id).ToList())
            waiting.State = EntityState.Detached;
        return false;
    }

    /// <summary>Drops what was read and changed, to decide anew; the receipt of the message at hand stays to be saved.</summary>
    internal void ForgetAllButReceipts()
    {
        var receipts = Inbox.Local.ToList();
        ChangeTracker.Clear();
        Inbox.AddRange(receipts);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        CountVersions();
        return SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        NameDecision();
        CountVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.UseServiceConventions();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ConfigureMessages(Database);
        modelBuilder.ConfigureAudit(Database);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)))
            modelBuilder.Entity(entity.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
    }

    // What changed was detected to count versions; detecting it again would find nothing more.
    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            NameDecision();
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    // Which case it is, and what was decided, is known when the decision's event is.
    private void NameDecision()
    {
        if (ChangeTracker.Entries<AuditEntry>().FirstOrDefault() is { } entry && ChangeTracker.Entries<OutboxMessage>().FirstOrDefault() is { } decided)
            entry.Entity.IsOf(decided.Entity);
    }

    // Both databases count alike: a rowversion column of one would not exist on the other.
    private void CountVersions()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = (long)version.OriginalValue! + (entry.State == EntityState.Modified ? 1 : 0);
            if (entry.State == EntityState.Added)
                version.CurrentValue = 1L;
        }
    }
}
