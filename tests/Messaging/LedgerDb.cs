using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Messaging.Tests;

/// <summary>The smallest service there can be: it writes down every event that it receives.</summary>
internal interface ILedgerDb : IServiceDb
{
    DbSet<Effect> Effects { get; }
}

/// <summary>What an event has done; the running id is the order of the effects.</summary>
internal sealed class Effect(Guid caseId, string number)
{
    public long Id { get; private set; }

    public Guid CaseId { get; private set; } = caseId;

    public string Number { get; private set; } = number;
}

internal abstract class LedgerDb(DbContextOptions options) : ServiceDbContext(options), ILedgerDb
{
    public DbSet<Effect> Effects => Set<Effect>();

    public static LedgerDb Open(string connectionString) => TestDatabase.Provider == DatabaseProvider.Postgres
        ? new PostgresLedgerDb(new DbContextOptionsBuilder<PostgresLedgerDb>().UseNpgsql(connectionString).Options)
        : new SqlServerLedgerDb(new DbContextOptionsBuilder<SqlServerLedgerDb>().UseSqlServer(connectionString).Options);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Effect>(effect =>
        {
            effect.ToTable("Effects").HasKey(e => e.Id);
            effect.Property(e => e.Id).ValueGeneratedOnAdd();
        });
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class PostgresLedgerDb(DbContextOptions<PostgresLedgerDb> options) : LedgerDb(options);

internal sealed class SqlServerLedgerDb(DbContextOptions<SqlServerLedgerDb> options) : LedgerDb(options);
