using KazMigration.Applications.Application;
using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.Statistics;
using KazMigration.Applications.Infrastructure.Configurations;
using KazMigration.Persistence;
using KazMigration.UseCases;
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

    public DbSet<CertificateNotice> Notices => Set<CertificateNotice>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<UploadedDocument> Documents => Set<UploadedDocument>();

    public DbSet<Fact> Facts => Set<Fact>();

    public DbSet<FactTotal> FactTotals => Set<FactTotal>();

    public DbSet<PublishedCalendar> CalendarEditions => Set<PublishedCalendar>();

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
        configurationBuilder.StoreAsJson<Occasion>();
        configurationBuilder.StoreAsJson<ApplicantTerm>();
        configurationBuilder.StoreAsJson<Employer>();
        configurationBuilder.StoreAsJson<Revocation>();
        configurationBuilder.StoreAsJson<DeadlineMove>();
        configurationBuilder.StoreAsJson<IReadOnlyList<CalendarDay>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<CertificateStep>>();
        configurationBuilder.StoreAsJson<ReviewDecision>();
        configurationBuilder.StoreAsJson<CourtStage>();
        configurationBuilder.StoreAsJson<IReadOnlyList<FormerRefusal>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<ComplaintDocument>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<ComplaintStep>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Education>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Experience>>();
        configurationBuilder.StoreAsJson<IReadOnlyList<Attachment>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ApplicationsDb).Assembly);
        modelBuilder.AddWorkIndexes(Database);
        modelBuilder.HasSequence<long>(NoticeSequence);
        modelBuilder.NumbersFrom<CertificateApplication>(Database, a => a.Sequence, "ApplicationNumbers");
        modelBuilder.NumbersFrom<Certificate>(Database, c => c.Sequence, "CertificateNumbers");
        modelBuilder.NumbersFrom<Complaint>(Database, c => c.Sequence, "ComplaintNumbers");
        // What is in force is one small part of what was ever issued: the sweep enters where terms have ended.
        modelBuilder.Entity<Certificate>().HasIndex(c => c.ValidTo, "IX_Certificates_InForce")
            .HasFilter(Sql.For(Database, "\"Status\" = 'InForce'", "[Status] = 'InForce'"));
        // Complaints from before they were counted: none, once a sweep has been over them.
        modelBuilder.Entity<Complaint>().HasIndex(c => c.Id, "IX_Complaints_ToCount").HasFilter(Sql.For(Database, "\"CountedOn\" IS NULL", "[CountedOn] IS NULL"));
        // Few terms are of complaints.
        modelBuilder.Entity<Term>().HasIndex(t => t.ComplaintId).HasFilter(Sql.For(Database, "\"ComplaintId\" IS NOT NULL", "[ComplaintId] IS NOT NULL"));
        modelBuilder.Entity<Term>().HasIndex(t => new { t.DueOn, t.Id }, "IX_Terms_Running")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL", "[EndedOn] IS NULL"));
        modelBuilder.Entity<Term>().HasIndex(t => new { t.LocalExecutiveBody, t.DueOn, t.Id }, "IX_Terms_RunningOfBody")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL", "[EndedOn] IS NULL"));
        modelBuilder.Entity<Term>().HasIndex(t => new { t.Notice, t.DueOn }, "IX_Terms_ToAnnounce")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL AND \"Notice\" <> 'Escalated'", "[EndedOn] IS NULL AND [Notice] <> 'Escalated'"));
        // A new edition is looked for in its own terms alone.
        modelBuilder.Entity<Term>().HasIndex(t => new { t.CalendarEdition, t.Id }, "IX_Terms_ToRecount")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NULL", "[EndedOn] IS NULL"));
        // What was decided from one day to another, in that order, page by page.
        modelBuilder.Entity<Term>().HasIndex(t => new { t.EndedOn, t.Id }, "IX_Terms_Decided")
            .HasFilter(Sql.For(Database, "\"EndedOn\" IS NOT NULL AND \"Kind\" = 'Result'", "[EndedOn] IS NOT NULL AND [Kind] = 'Result'"));
        modelBuilder.ConfigureCalendars();
        modelBuilder.ConfigureDocuments();
        base.OnModelCreating(modelBuilder);
    }
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresApplicationsDb(DbContextOptions<PostgresApplicationsDb> options) : ApplicationsDb(options);

/// <summary>On SQL Server.</summary>
public sealed class SqlServerApplicationsDb(DbContextOptions<SqlServerApplicationsDb> options) : ApplicationsDb(options);

internal sealed class PostgresDesign : PostgresDesignTimeFactory<PostgresApplicationsDb>;

internal sealed class SqlServerDesign : SqlServerDesignTimeFactory<SqlServerApplicationsDb>;
