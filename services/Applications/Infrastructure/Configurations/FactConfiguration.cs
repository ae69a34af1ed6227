using KazMigration.Applications.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Applications.Infrastructure.Configurations;

internal sealed class FactConfiguration : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.ToTable("Facts").HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(f => f.Detail).HasMaxLength(40);
    }
}

internal sealed class FactTotalConfiguration : IEntityTypeConfiguration<FactTotal>
{
    public void Configure(EntityTypeBuilder<FactTotal> builder)
    {
        builder.ToTable("FactTotals").HasKey(t => new { t.Span, t.Day, t.LocalExecutiveBody, t.Measure, t.Detail, t.Late, t.WorkingDays });
        builder.Ignore(t => t.Key);
        builder.Property(t => t.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(t => t.Detail).HasMaxLength(40);
        builder.Property(t => t.WorkingDays).ValueGeneratedNever();
        // Two instances that roll up at once do not lose each other's counts.
        builder.Property(t => t.Count).IsConcurrencyToken();
    }
}
