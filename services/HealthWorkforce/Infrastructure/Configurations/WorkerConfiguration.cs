using KazMigration.HealthWorkforce.Domain.Workers;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.HealthWorkforce.Infrastructure.Configurations;

internal sealed class WorkerConfiguration : IEntityTypeConfiguration<HealthWorker>
{
    public void Configure(EntityTypeBuilder<HealthWorker> builder)
    {
        builder.ToTable("Workers");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Ignore(w => w.Person);
        builder.Ignore(w => w.Held);
        builder.Property(w => w.Iin).HasMaxLength(12);
        builder.Property(w => w.Surname).HasMaxLength(100);
        builder.Property(w => w.GivenName).HasMaxLength(100);
        builder.Property(w => w.Patronymic).HasMaxLength(100);
        builder.Property(w => w.Citizenship).HasMaxLength(3);
        builder.HasMany(w => w.Workplaces).WithOne().HasForeignKey(w => w.WorkerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.History).WithOne().HasForeignKey(s => s.WorkerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Movements).WithOne().HasForeignKey(m => m.WorkerId).OnDelete(DeleteBehavior.Restrict);

        // One entry a person, whoever enters them at once.
        builder.HasIndex(w => w.Iin).IsUnique();
        builder.HasIndex(w => new { w.SearchName, w.Id });
    }
}

internal sealed class RegisterStepConfiguration : IEntityTypeConfiguration<RegisterStep>
{
    public void Configure(EntityTypeBuilder<RegisterStep> builder)
    {
        builder.ToTable("RegisterSteps", table => table.HasTrigger("RegisterSteps_NeverChange"));
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.By).HasMaxLength(40);
        builder.Property(s => s.Organisation).HasMaxLength(12);
        builder.HasIndex(s => new { s.WorkerId, s.Position }).IsUnique();
    }
}

internal sealed class WorkplaceConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<Workplace>
{
    public void Configure(EntityTypeBuilder<Workplace> builder)
    {
        builder.ToTable("Workplaces");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Ignore(w => w.IsOpen);
        builder.Ignore(w => w.IsTakenBack);
        builder.Property(w => w.Organisation).HasMaxLength(12);
        builder.Property(w => w.Region).HasMaxLength(2);
        builder.Property(w => w.PositionCode).HasMaxLength(40);
        builder.Property(w => w.PositionAsNamed).HasMaxLength(1000);
        builder.Property(w => w.CalendarEdition).HasMaxLength(40);

        // Who works in an organisation now.
        builder.HasIndex(w => new { w.Organisation, w.WorkerId }, "IX_Workplaces_Open")
            .HasFilter(Sql.For(database, "\"LeftOn\" IS NULL", "[LeftOn] IS NULL"));
        builder.HasIndex(w => new { w.HiredOn, w.LeftOn });
    }
}

internal sealed class MovementConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<Movement>
{
    public void Configure(EntityTypeBuilder<Movement> builder)
    {
        builder.ToTable("Movements", table => table.HasTrigger("Movements_NeverChange"));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Organisation).HasMaxLength(12);
        builder.Property(m => m.FromOrganisation).HasMaxLength(12);
        builder.Property(m => m.Region).HasMaxLength(2);
        builder.Property(m => m.FromRegion).HasMaxLength(2);
        builder.Property(m => m.PositionCode).HasMaxLength(40);
        builder.Property(m => m.FromPositionCode).HasMaxLength(40);

        // Each is taken back once, whoever does so at once.
        builder.HasIndex(m => m.TakesBackId).IsUnique().HasFilter(Sql.For(database, "\"TakesBackId\" IS NOT NULL", "[TakesBackId] IS NOT NULL"));

        // Of a month, and of earlier days entered since.
        builder.HasIndex(m => new { m.HappenedOn, m.EnteredAt });
        builder.HasIndex(m => new { m.EnteredAt, m.HappenedOn });
    }
}
