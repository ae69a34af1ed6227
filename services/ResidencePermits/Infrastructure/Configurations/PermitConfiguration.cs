using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.ResidencePermits.Infrastructure.Configurations;

internal sealed class PermitApplicationConfiguration : IEntityTypeConfiguration<PermitApplication>
{
    public void Configure(EntityTypeBuilder<PermitApplication> builder)
    {
        builder.ToTable("PermitApplications").HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Number);
        builder.Ignore(a => a.HasEnded);
        builder.Property(a => a.Region).HasMaxLength(2);
        builder.Property(a => a.ApplicantIin).HasMaxLength(12);
        builder.Property(a => a.RepresentativeIin).HasMaxLength(12);
        builder.Property(a => a.PermitNumber).HasMaxLength(40);
        builder.HasOne(a => a.Term).WithOne().HasForeignKey<DecisionTerm>(t => t.ApplicationId);
        builder.HasIndex(a => new { a.ApplicantIin, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.RepresentativeIin, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.Region, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.Status, a.DecisionDueOn });
    }
}

internal sealed class DecisionTermConfiguration : IEntityTypeConfiguration<DecisionTerm>
{
    public void Configure(EntityTypeBuilder<DecisionTerm> builder)
    {
        builder.ToTable("DecisionTerms").HasKey(t => t.ApplicationId);
        builder.Property(t => t.ApplicationId).ValueGeneratedNever();
        builder.Property(t => t.Region).HasMaxLength(2);
        // Two instances that sweep at once tell of a term once.
        builder.Property(t => t.Notice).IsConcurrencyToken();
    }
}

internal sealed class ResidencePermitConfiguration : IEntityTypeConfiguration<ResidencePermit>
{
    public void Configure(EntityTypeBuilder<ResidencePermit> builder)
    {
        builder.ToTable("Permits").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Number).HasMaxLength(40);
        builder.Property(p => p.Region).HasMaxLength(2);
        builder.Property(p => p.HolderIin).HasMaxLength(12);
        builder.Property(p => p.RepresentativeIin).HasMaxLength(12);
        builder.Property(p => p.Citizenship).HasMaxLength(3);
        builder.Property(p => p.CardNumber).HasMaxLength(40);
        builder.Property(p => p.VerificationCode).HasMaxLength(16);
        builder.Property(p => p.DocumentSha256).HasMaxLength(64);
        builder.HasIndex(p => p.Number).IsUnique();
        // One application, one permit, whatever is asked twice; of a card's holder it is the application for the card.
        builder.HasIndex(p => p.ApplicationId).IsUnique();
        builder.HasIndex(p => new { p.HolderIin, p.Id });
        builder.Ignore(p => p.TermBasis);
        // What was told of costs the sweep nothing: it looks at ranges of the last day under null and Approaching alone.
        builder.HasIndex(p => new { p.EndTold, p.ValidTo });
    }
}
