using KazMigration.Applications.Domain.Applications;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Applications.Infrastructure.Configurations;

internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("Complaints").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Number);
        builder.Ignore(c => c.BasisOfOutcome);
        builder.Property(c => c.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(c => c.CertificateNumber).HasMaxLength(40);
        builder.Property(c => c.ComplainantIin).HasMaxLength(12);
        builder.Property(c => c.RepresentativeIin).HasMaxLength(12);
        builder.Property(c => c.ReviewingBody).HasMaxLength(300);
        builder.Property(c => c.Text).IsLongText();
        builder.Property(c => c.Granted).IsLongText();
        builder.HasOne<CertificateApplication>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Terms).WithOne().HasForeignKey(t => t.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.ApplicationId, c.SubmittedAt });
        builder.HasIndex(c => new { c.ComplainantIin, c.SubmittedAt, c.Id });
        builder.HasIndex(c => new { c.RepresentativeIin, c.SubmittedAt, c.Id });
        builder.HasIndex(c => new { c.LocalExecutiveBody, c.SubmittedAt, c.Id });
        builder.HasIndex(c => new { c.SubmittedAt, c.Id });
    }
}
