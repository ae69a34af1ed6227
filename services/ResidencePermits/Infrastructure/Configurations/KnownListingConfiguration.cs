using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.ResidencePermits.Infrastructure.Configurations;

internal sealed class KnownListingConfiguration : IEntityTypeConfiguration<KnownListing>
{
    public void Configure(EntityTypeBuilder<KnownListing> builder)
    {
        builder.ToTable("KnownListings").HasKey(l => new { l.List, l.Edition });
        builder.Property(l => l.List).HasMaxLength(40);
        builder.Property(l => l.Edition).HasMaxLength(40);
    }
}
