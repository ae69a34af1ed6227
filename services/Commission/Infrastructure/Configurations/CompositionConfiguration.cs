using KazMigration.Commission.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Commission.Infrastructure;

internal sealed class CompositionConfiguration : IEntityTypeConfiguration<Composition>
{
    public void Configure(EntityTypeBuilder<Composition> builder)
    {
        builder.ToTable("Compositions");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(c => c.Secretary).HasMaxLength(100);
        builder.HasIndex(c => new { c.LocalExecutiveBody, c.InForceFrom }).IsUnique();
    }
}
