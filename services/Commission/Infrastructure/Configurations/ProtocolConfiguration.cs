using KazMigration.Commission.Domain;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Commission.Infrastructure;

internal sealed class ProtocolConfiguration : IEntityTypeConfiguration<Protocol>
{
    public void Configure(EntityTypeBuilder<Protocol> builder)
    {
        builder.ToTable("Protocols");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(p => p.Number).HasMaxLength(40);
        builder.Property(p => p.Content).IsLongText();
        builder.Property(p => p.ContentSha256).HasMaxLength(64);
        builder.HasIndex(p => p.Number).IsUnique();

        // A decision is taken for each person separately (Order 236, p. 9), and once more when a complaint opened the case anew.
        builder.HasIndex(p => new { p.CaseId, p.Round }).IsUnique();
    }
}
