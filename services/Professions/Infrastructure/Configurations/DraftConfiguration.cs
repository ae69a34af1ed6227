using KazMigration.Professions.Domain.Drafts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Professions.Infrastructure.Configurations;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<EditionDraft>
{
    public void Configure(EntityTypeBuilder<EditionDraft> draft)
    {
        draft.ToTable("EditionDrafts");
        draft.Property(d => d.Id).ValueGeneratedNever();
        draft.Property(d => d.List).HasMaxLength(40);
        draft.Property(d => d.BaseEdition).HasMaxLength(40);
        draft.ComplexProperty(d => d.Act);
        draft.HasIndex(d => new { d.List, d.Id });
    }
}
