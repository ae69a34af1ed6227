using KazMigration.Persistence;
using KazMigration.Professions.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Professions.Infrastructure.Configurations;

internal sealed class RowConfiguration : IEntityTypeConfiguration<ProfessionRow>
{
    public void Configure(EntityTypeBuilder<ProfessionRow> row)
    {
        row.ToTable("ProfessionRows", table => table.HasTrigger("ProfessionRows_NeverChange"));
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.Code).HasMaxLength(40);
        row.Property(r => r.AsPrinted).IsLongText();
        row.HasIndex(r => new { r.EditionId, r.Code }).IsUnique();
        row.ComplexProperty(r => r.Name, name => name.ToJson());
        row.ComplexProperty(r => r.Sector, sector => sector.ToJson());
        row.ComplexProperty(r => r.Activity, activity => activity.ToJson());
        row.PrimitiveCollection(r => r.NqfLevels);
        row.OwnsMany(r => r.Positions, position =>
        {
            position.ToJson();
            position.OwnsOne(p => p.Name);
            position.OwnsOne(p => p.Condition);
        });
    }
}
