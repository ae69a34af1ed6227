using KazMigration.Commission.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Commission.Infrastructure;

internal sealed class OpenSignatureConfiguration : IEntityTypeConfiguration<OpenSignature>
{
    public void Configure(EntityTypeBuilder<OpenSignature> builder)
    {
        builder.ToTable("OpenSignatures").HasKey(s => new { s.MemberId, s.ProtocolId });
        builder.Property(s => s.MemberId).HasMaxLength(100);
        builder.HasIndex(s => s.CaseId);
    }
}
