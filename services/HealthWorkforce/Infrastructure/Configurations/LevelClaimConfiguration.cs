using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.HealthWorkforce.Infrastructure.Configurations;

internal sealed class LevelClaimConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<LevelClaim>
{
    public void Configure(EntityTypeBuilder<LevelClaim> builder)
    {
        builder.ToTable("LevelClaims");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Held);
        builder.Property(c => c.Level).HasMaxLength(20);
        builder.HasIndex(c => new { c.WorkerId, c.Id });
        builder.HasIndex(c => new { c.Status, c.ClaimedOn, c.Id });
        builder.HasIndex(c => new { c.ClaimedOn, c.Id });

        // One claim at a time in a specialty, whoever claims at once.
        builder.HasIndex(c => new { c.WorkerId, c.Subject }, "IX_LevelClaims_Waiting").IsUnique()
            .HasFilter(Sql.For(database, "\"Status\" = 'Claimed'", "[Status] = 'Claimed'"));
    }
}
