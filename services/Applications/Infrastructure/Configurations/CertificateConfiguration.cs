using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Applications.Infrastructure.Configurations;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(40);
        builder.Property(c => c.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(c => c.HolderIin).HasMaxLength(12);
        builder.Property(c => c.VerificationCode).HasMaxLength(16);
        builder.Property(c => c.DocumentSha256).HasMaxLength(64);
        builder.Ignore(c => c.History);
        builder.Property(c => c.Replaces).HasMaxLength(40);
        builder.Property(c => c.ReplacedBy).HasMaxLength(40);
        builder.HasIndex(c => c.Number).IsUnique();
        // One application, one first certificate: whatever is delivered twice.
        builder.HasIndex(c => c.ApplicationId).IsUnique();
        builder.HasOne<CertificateApplication>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.HolderIin, c.Id });
    }
}

internal sealed class CertificateNoticeConfiguration : IEntityTypeConfiguration<CertificateNotice>
{
    public void Configure(EntityTypeBuilder<CertificateNotice> builder)
    {
        builder.ToTable("Notices").HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.CertificateNumber).HasMaxLength(40);
        builder.Property(n => n.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(n => n.By).HasMaxLength(40);
        builder.HasOne<Certificate>().WithMany().HasForeignKey(n => n.CertificateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.LocalExecutiveBody, n.ReceivedAt, n.Id });
        builder.HasIndex(n => new { n.ReceivedAt, n.Id });
    }
}

internal sealed class KnownProfessionConfiguration : IEntityTypeConfiguration<KnownProfession>
{
    public void Configure(EntityTypeBuilder<KnownProfession> builder)
    {
        builder.ToTable("KnownProfessions").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
    }
}
