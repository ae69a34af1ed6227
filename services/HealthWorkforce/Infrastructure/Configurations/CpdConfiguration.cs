using KazMigration.HealthWorkforce.Domain.Cpd;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.HealthWorkforce.Infrastructure.Configurations;

internal sealed class CpdRecordConfiguration : IEntityTypeConfiguration<CpdRecord>
{
    public void Configure(EntityTypeBuilder<CpdRecord> builder)
    {
        builder.ToTable("CpdRecords");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Credit);
        builder.Property(r => r.Organisation).HasMaxLength(12);
        builder.Property(r => r.PolicyEdition).HasMaxLength(40);
        builder.Property(r => r.Credits).HasPrecision(12, 2);
        builder.HasIndex(r => new { r.WorkerId, r.CompletedOn, r.Id });
    }
}

internal sealed class CpdFormConfiguration : IEntityTypeConfiguration<CpdForm>
{
    public void Configure(EntityTypeBuilder<CpdForm> builder)
    {
        builder.ToTable("CpdForms");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Total).HasPrecision(12, 2);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => new { f.WorkerId, f.Id });
    }
}
