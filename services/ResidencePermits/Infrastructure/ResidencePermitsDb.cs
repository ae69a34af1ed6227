using KazMigration.Persistence;
using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.ResidencePermits.Domain.Residence;
using KazMigration.ResidencePermits.Infrastructure.Configurations;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Infrastructure;

internal abstract class ResidencePermitsDb(DbContextOptions options) : ServiceDbContext(options), IResidencePermitsDb
{
    public DbSet<UploadedDocument> Documents => Set<UploadedDocument>();

    public DbSet<PublishedCalendar> CalendarEditions => Set<PublishedCalendar>();

    internal DbSet<KnownListing> KnownListings => Set<KnownListing>();

    // Ata Zholy cards.
    public DbSet<CardApplication> CardApplications => Set<CardApplication>();

    public DbSet<CardStep> CardSteps => Set<CardStep>();

    public DbSet<CardTerm> CardTerms => Set<CardTerm>();

    public DbSet<Card> Cards => Set<Card>();

    // Permits of permanent residence.
    public DbSet<PermitApplication> PermitApplications => Set<PermitApplication>();

    public DbSet<DecisionTerm> DecisionTerms => Set<DecisionTerm>();

    public DbSet<ResidencePermit> Permits => Set<ResidencePermit>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.StoreAsJson<LegalBasis>();
        configurationBuilder.StoreAsJson<DeadlineMove>();
        configurationBuilder.StoreAsJson<IReadOnlyList<CalendarDay>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<ListedProfession>>();
        // Ata Zholy cards.
        configurationBuilder.StoreCardValues();
        // Permits of permanent residence.
        configurationBuilder.StoreAsJson<Applicant>();
        configurationBuilder.StoreAsJson<Representative>();
        configurationBuilder.StoreAsJson<InDemandProfession>();
        configurationBuilder.StoreAsJson<PermitRefusal>();
        configurationBuilder.StoreAsJson<Annulment>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Circumstance>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<FiledPaper>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Agreement>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<PermitStep>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Stay>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<PermitEvent>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ResidencePermitsDb).Assembly);
        modelBuilder.ConfigureDocuments();
        modelBuilder.ConfigureCalendars();
        modelBuilder.ConfigureCards(Database);
        // Permits of permanent residence.
        modelBuilder.NumbersFrom<PermitApplication>(Database, a => a.Sequence, "PermitApplicationNumbers");
        modelBuilder.NumbersFrom<ResidencePermit>(Database, p => p.Sequence, "PermitNumbers");
        modelBuilder.Entity<DecisionTerm>().HasIndex(t => new { t.Notice, t.DueOn }, "IX_DecisionTerms_ToAnnounce")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL AND \"Notice\" <> 'Escalated'", "[EndedOn] IS NULL AND [Notice] <> 'Escalated'"));
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class PostgresResidencePermitsDb(DbContextOptions<PostgresResidencePermitsDb> options) : ResidencePermitsDb(options);

internal sealed class SqlServerResidencePermitsDb(DbContextOptions<SqlServerResidencePermitsDb> options) : ResidencePermitsDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresResidencePermitsDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerResidencePermitsDb>;
