using KazMigration.Professions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Professions.Infrastructure.Configurations;

internal sealed class EditionConfiguration : IEntityTypeConfiguration<ProfessionEdition>
{
    public void Configure(EntityTypeBuilder<ProfessionEdition> edition)
    {
        edition.ToTable("ProfessionEditions", table => table.HasTrigger("ProfessionEditions_NeverChange"));
        edition.Property(e => e.Id).ValueGeneratedNever();
        edition.Property(e => e.List).HasMaxLength(40);
        edition.Property(e => e.Name).HasMaxLength(40);
        edition.HasIndex(e => new { e.List, e.Name }).IsUnique();
        edition.ComplexProperty(e => e.Act);
        edition.HasMany(e => e.Rows).WithOne().HasForeignKey(r => r.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
