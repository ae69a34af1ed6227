using KazMigration.Applications.Application;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Documents;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Infrastructure;

/// <summary>The service's database, on either server.</summary>
public abstract class ApplicationsDb(DbContextOptions options) : ServiceDbContext(options), IApplicationsDb
{
    internal const string NoticeSequence = "NoticeNumbers";

    public DbSet<CertificateApplication> Applications => Set<CertificateApplication>();

    public DbSet<Term> Terms => Set<Term>();

    public DbSet<Step> Steps => Set<Step>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<UploadedDocument> Documents => Set<UploadedDocument>();

    internal DbSet<StoredContent> Contents => Set<StoredContent>();

    internal DbSet<KnownProfession> KnownProfessions => Set<KnownProfession>();

    public Task<long> NextNoticeNumberAsync(CancellationToken cancellationToken) => this.NextValueAsync(NoticeSequence, cancellationToken);

    public async Task KeepAsync(IReadOnlyList<Profession> professions, DateOnly inForceFrom, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(professions);
        var ids = professions.Select(p => p.Id).ToList();
        var known = await KnownProfessions.Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, cancellationToken);
        foreach (var profession in professions)
        {
            if (known.TryGetValue(profession.Id, out var kept))
                kept.Learn(profession, inForceFrom);
            else
                KnownProfessions.Add(new KnownProfession(profession.Id, profession, inForceFrom));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.StoreAsJson<Applicant>();
        configurationBuilder.StoreAsJson<Representative>();
        configurationBuilder.StoreAsJson<Profession>();
        configurationBuilder.StoreAsJson<Recommendation>();
        configurationBuilder.StoreAsJson<Refusal>();
        configurationBuilder.StoreAsJson<LegalBasis>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Education>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Experience>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Attachment>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ApplicationsDb).Assembly);
        modelBuilder.HasSequence<long>(NoticeSequence);
        modelBuilder.NumbersFrom<CertificateApplication>(Database, a => a.Sequence, "ApplicationNumbers");
        modelBuilder.NumbersFrom<Certificate>(Database, c => c.Sequence, "CertificateNumbers");
        modelBuilder.Entity<Term>().HasIndex(t => new { t.DueOn, t.Id }, "IX_Terms_Running")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL", "[EndedOn] IS NULL"));
        modelBuilder.Entity<Term>().HasIndex(t => new { t.LocalExecutiveBody, t.DueOn, t.Id }, "IX_Terms_RunningOfBody")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL", "[EndedOn] IS NULL"));
        modelBuilder.Entity<Term>().HasIndex(t => new { t.Notice, t.DueOn }, "IX_Terms_ToAnnounce")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL AND \"Notice\" <> 'Missed'", "[EndedOn] IS NULL AND [Notice] <> 'Missed'"));
        base.OnModelCreating(modelBuilder);
    }
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresApplicationsDb(DbContextOptions<PostgresApplicationsDb> options) : ApplicationsDb(options);

/// <summary>On SQL Server.</summary>
public sealed class SqlServerApplicationsDb(DbContextOptions<SqlServerApplicationsDb> options) : ApplicationsDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresApplicationsDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerApplicationsDb>;
