using KazMigration.HealthWorkforce.Application;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.HealthWorkforce.Infrastructure.Configurations;
using KazMigration.Persistence;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Infrastructure;

internal class HealthWorkforceDb(DbContextOptions options) : ServiceDbContext(options), IHealthWorkforceDb
{
    // Continuous professional development and levels.
    public DbSet<UploadedDocument> Documents => Set<UploadedDocument>();

    public DbSet<PublishedCalendar> CalendarEditions => Set<PublishedCalendar>();

    public DbSet<CpdRecord> CpdRecords => Set<CpdRecord>();

    public DbSet<CpdForm> CpdForms => Set<CpdForm>();

    public DbSet<LevelClaim> LevelClaims => Set<LevelClaim>();

    // The register.
    public DbSet<HealthWorker> Workers => Set<HealthWorker>();

    public DbSet<Workplace> Workplaces => Set<Workplace>();

    public DbSet<RegisterStep> RegisterSteps => Set<RegisterStep>();

    public DbSet<Movement> Movements => Set<Movement>();

    public DbSet<RegisterReport> Reports => Set<RegisterReport>();

    public DbSet<ReportCount> ReportCounts => Set<ReportCount>();

    public DbSet<ReportTerm> ReportTerms => Set<ReportTerm>();

    internal DbSet<KnownPosition> KnownPositions => Set<KnownPosition>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.StoreDevelopment();
        configurationBuilder.StoreAsJson<LegalBasis>();
        configurationBuilder.StoreAsJson<IReadOnlyList<CalendarDay>>();
        // The register.
        configurationBuilder.StoreAsJson<IdentityDocument>();
        configurationBuilder.StoreAsJson<NomenclaturePosition>();
        configurationBuilder.StoreAsJson<IReadOnlyList<EducationDocument>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<SpecialistCertificate>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Training>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<FieldChange>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureCalendars();
        modelBuilder.ConfigureDevelopment(Database);
        // The register.
        modelBuilder.ApplyConfiguration(new WorkerConfiguration());
        modelBuilder.ApplyConfiguration(new RegisterStepConfiguration());
        modelBuilder.ApplyConfiguration(new WorkplaceConfiguration(Database));
        modelBuilder.ApplyConfiguration(new MovementConfiguration(Database));
        modelBuilder.ApplyConfiguration(new ReportConfiguration(Database));
        modelBuilder.ApplyConfiguration(new ReportCountConfiguration());
        modelBuilder.ApplyConfiguration(new ReportTermConfiguration(Database));
        modelBuilder.ApplyConfiguration(new KnownPositionConfiguration());
    }
}

internal sealed class PostgresHealthWorkforceDb(DbContextOptions<PostgresHealthWorkforceDb> options) : HealthWorkforceDb(options);

internal sealed class SqlServerHealthWorkforceDb(DbContextOptions<SqlServerHealthWorkforceDb> options) : HealthWorkforceDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresHealthWorkforceDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerHealthWorkforceDb>;
