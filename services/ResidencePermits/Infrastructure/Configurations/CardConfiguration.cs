using KazMigration.ResidencePermits.Domain.AtaZholy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.ResidencePermits.Infrastructure.Configurations;

internal sealed class CardConfiguration : IEntityTypeConfiguration<Card>
{
    public void Configure(EntityTypeBuilder<Card> builder)
    {
        builder.ToTable("Cards").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(40);
        builder.Property(c => c.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(c => c.HolderIin).HasMaxLength(12);
        builder.Property(c => c.Citizenship).HasMaxLength(3);
        builder.Property(c => c.VerificationCode).HasMaxLength(16);
        builder.Property(c => c.DocumentSha256).HasMaxLength(64);
        builder.HasIndex(c => c.Number).IsUnique();
        // One application, one card.
        builder.HasIndex(c => c.ApplicationId).IsUnique();
        builder.HasIndex(c => new { c.EndTold, c.ValidTo });
        builder.HasOne<CardApplication>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CardApplicationConfiguration : IEntityTypeConfiguration<CardApplication>
{
    public void Configure(EntityTypeBuilder<CardApplication> builder)
    {
        builder.ToTable("CardApplications").HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.Number);
        builder.Ignore(a => a.HasEnded);
        builder.Ignore(a => a.IsObjectedTo);
        builder.Property(a => a.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(a => a.Channel).HasMaxLength(40);
        builder.Property(a => a.ApplicantIin).HasMaxLength(12);
        builder.Property(a => a.CardNumber).HasMaxLength(40);
        builder.HasMany(a => a.History).WithOne().HasForeignKey(s => s.ApplicationId);
        builder.HasMany(a => a.Terms).WithOne().HasForeignKey(t => t.ApplicationId);
        builder.HasIndex(a => new { a.ApplicantIin, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.LocalExecutiveBody, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.LocalExecutiveBody, a.Status, a.SubmittedAt, a.Id });
    }
}

internal sealed class CardStepConfiguration : IEntityTypeConfiguration<CardStep>
{
    public void Configure(EntityTypeBuilder<CardStep> builder)
    {
        builder.ToTable("CardSteps").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.By).HasMaxLength(40);
        builder.HasIndex(s => new { s.ApplicationId, s.Position }).IsUnique();
    }
}

internal sealed class CardTermConfiguration : IEntityTypeConfiguration<CardTerm>
{
    public void Configure(EntityTypeBuilder<CardTerm> builder)
    {
        builder.ToTable("CardTerms").HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.LegalBasis);
        builder.Ignore(t => t.Owner);
        builder.Property(t => t.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(t => t.CalendarEdition).HasMaxLength(40);
        // Two instances that sweep at once tell of a term once.
        builder.Property(t => t.Notice).IsConcurrencyToken();
        builder.HasIndex(t => new { t.ApplicationId, t.Kind }).IsUnique();
    }
}
