using KazMigration.Applications.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Applications.Infrastructure.Configurations;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<CertificateApplication>
{
    public void Configure(EntityTypeBuilder<CertificateApplication> builder)
    {
        builder.ToTable("Applications").HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Number);
        builder.Ignore(a => a.HasEnded);
        builder.Ignore(a => a.Round);
        builder.Property(a => a.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(a => a.ApplicantIin).HasMaxLength(12);
        builder.Property(a => a.RepresentativeIin).HasMaxLength(12);
        builder.Property(a => a.CalendarEdition).HasMaxLength(40);
        builder.Property(a => a.CertificateNumber).HasMaxLength(40);
        builder.Property(a => a.ConcernedCertificate).HasMaxLength(40);
        builder.HasMany(a => a.History).WithOne().HasForeignKey(s => s.ApplicationId);
        builder.HasMany(a => a.Terms).WithOne().HasForeignKey(t => t.ApplicationId);
        builder.HasIndex(a => new { a.ApplicantIin, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.RepresentativeIin, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.LocalExecutiveBody, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.LocalExecutiveBody, a.Status, a.ResultDueOn });
        builder.HasIndex(a => new { a.Status, a.ResultDueOn });
        builder.HasIndex(a => a.ConcernedCertificate);
    }
}

internal sealed class StepConfiguration : IEntityTypeConfiguration<Step>
{
    public void Configure(EntityTypeBuilder<Step> builder)
    {
        builder.ToTable("Steps").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.By).HasMaxLength(40);
        builder.HasIndex(s => new { s.ApplicationId, s.Position }).IsUnique();
    }
}

internal sealed class TermConfiguration : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder)
    {
        builder.ToTable("Terms").HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.HolderId);
        builder.Ignore(t => t.LegalBasis);
        builder.Ignore(t => t.Owner);
        builder.Property(t => t.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(t => t.CalendarEdition).HasMaxLength(40);
        // Two instances that sweep at once tell of a term once.
        builder.Property(t => t.Notice).IsConcurrencyToken();
        // A case opened anew has another term of a kind, and an application any number of complaints.
        builder.HasIndex(t => new { t.ApplicationId, t.Kind });
    }
}
