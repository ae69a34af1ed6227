using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Infrastructure;

internal class CommissionDb(DbContextOptions options) : ServiceDbContext(options), ICommissionDb
{
    public DbSet<CommissionCase> Cases => Set<CommissionCase>();

    public DbSet<Protocol> Protocols => Set<Protocol>();

    public DbSet<OpenSignature> OpenSignatures => Set<OpenSignature>();

    public DbSet<Composition> Compositions => Set<Composition>();

    public DbSet<PublishedCalendar> CalendarEditions => Set<PublishedCalendar>();

    public async Task<long> NextProtocolNumberAsync(CancellationToken cancellationToken)
    {
        // EF takes numbers from the sequence in blocks, so most calls do not ask the database.
        var drawn = await Set<ProtocolNumber>().AddAsync(new ProtocolNumber(), cancellationToken);
        drawn.State = EntityState.Detached;
        return drawn.Entity.Value;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.StoreAsJson<Profession>();
        configurationBuilder.StoreAsJson<Claims>();
        configurationBuilder.StoreAsJson<Findings>();
        configurationBuilder.StoreAsJson<Assessment>();
        configurationBuilder.StoreAsJson<IReadOnlyList<CalendarDay>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<HistoryStep>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<FormerRound>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Member>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<StoodAside>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<MemberSignature>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new CaseConfiguration(Database));
        modelBuilder.ApplyConfiguration(new ProtocolConfiguration());
        modelBuilder.ApplyConfiguration(new ProtocolNumberConfiguration(Database));
        modelBuilder.ApplyConfiguration(new CompositionConfiguration());
        modelBuilder.ApplyConfiguration(new OpenSignatureConfiguration());
        modelBuilder.ConfigureCalendars();
    }
}

internal sealed class PostgresCommissionDb(DbContextOptions<PostgresCommissionDb> options) : CommissionDb(options);

internal sealed class SqlServerCommissionDb(DbContextOptions<SqlServerCommissionDb> options) : CommissionDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresCommissionDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerCommissionDb>;
