using KazMigration.HealthWorkforce.Domain.Reports;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.HealthWorkforce.Infrastructure.Configurations;

internal sealed class ReportConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<RegisterReport>
{
    public void Configure(EntityTypeBuilder<RegisterReport> builder)
    {
        builder.ToTable("Reports", table => table.HasTrigger("Reports_NeverChange"));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.By).HasMaxLength(40);
        builder.Ignore(r => r.IsLate);
        builder.HasMany(r => r.Counts).WithOne().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);

        // One report a month, whoever makes it at once.
        builder.HasIndex(r => r.Month).IsUnique().HasFilter(Sql.For(database, "\"Month\" IS NOT NULL", "[Month] IS NOT NULL"));
    }
}

internal sealed class ReportCountConfiguration : IEntityTypeConfiguration<ReportCount>
{
    public void Configure(EntityTypeBuilder<ReportCount> builder)
    {
        builder.ToTable("ReportCounts", table => table.HasTrigger("ReportCounts_NeverChange"));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Key).HasMaxLength(40);
        builder.HasIndex(c => new { c.ReportId, c.Dimension, c.Key, c.Measure }).IsUnique();
    }
}

internal sealed class ReportTermConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<ReportTerm>
{
    public void Configure(EntityTypeBuilder<ReportTerm> builder)
    {
        builder.ToTable("ReportTerms");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.Month).IsUnique();
        builder.HasIndex(t => new { t.Notice, t.DueOn }, "IX_ReportTerms_ToAnnounce")
            .HasFilter(Sql.For(database, "\"ReportId\" IS NULL AND \"Notice\" <> 'Escalated'", "[ReportId] IS NULL AND [Notice] <> 'Escalated'"));
    }
}

internal sealed class KnownPositionConfiguration : IEntityTypeConfiguration<KnownPosition>
{
    public void Configure(EntityTypeBuilder<KnownPosition> builder)
    {
        builder.ToTable("KnownPositions").HasKey(p => p.Question);
        builder.Property(p => p.Question).HasMaxLength(64);
    }
}
