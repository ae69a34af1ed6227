using KazMigration.Commission.Domain;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Commission.Infrastructure;

internal sealed class CaseConfiguration(DatabaseFacade database) : IEntityTypeConfiguration<CommissionCase>
{
    public void Configure(EntityTypeBuilder<CommissionCase> builder)
    {
        builder.ToTable("Cases");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Round);
        builder.Property(c => c.ApplicationNumber).HasMaxLength(40);
        builder.Property(c => c.LocalExecutiveBody).HasMaxLength(2);
        builder.Property(c => c.CalendarEdition).HasMaxLength(40);

        // One case an application, whatever is delivered twice or out of order.
        builder.HasIndex(c => c.ApplicationId).IsUnique();
        builder.HasIndex(c => new { c.LocalExecutiveBody, c.Id });

        // Terms of undecided cases, for one LEB and for all: what was decided is much and is not looked at.
        var undecided = Sql.For(database, "\"ConcludedAt\" IS NULL", "[ConcludedAt] IS NULL");
        builder.HasIndex(c => new { c.LocalExecutiveBody, c.DecisionDueOn, c.Id }, "IX_Cases_Undecided_Body").HasFilter(undecided);
        builder.HasIndex(c => new { c.DecisionDueOn, c.Id }, "IX_Cases_Undecided").HasFilter(undecided);

        // What waits for the secretary, for one LEB and for all, in the order of the work list; the state answers its counts.
        var secretarys = Sql.For(database, "\"ConcludedAt\" IS NULL AND \"ProtocolId\" IS NULL", "[ConcludedAt] IS NULL AND [ProtocolId] IS NULL");
        builder.HasIndex(c => new { c.LocalExecutiveBody, c.DecisionDueOn, c.RegisteredOn, c.Id, c.Status }, "IX_Cases_WorkOfBody").HasFilter(secretarys);
        builder.HasIndex(c => new { c.DecisionDueOn, c.RegisteredOn, c.Id, c.Status }, "IX_Cases_Work").HasFilter(secretarys);

        // A new edition of the calendar is looked for in its own cases alone.
        builder.HasIndex(c => new { c.CalendarEdition, c.Id }, "IX_Cases_ToRecount").HasFilter(undecided);

        // What was decided from one day to another, in that order, page by page.
        builder.HasIndex(c => new { c.ConcludedAt, c.Id }, "IX_Cases_Decided")
            .HasFilter(Sql.For(database, "\"ConcludedAt\" IS NOT NULL AND \"Status\" = 'Decided'", "[ConcludedAt] IS NOT NULL AND [Status] = 'Decided'"));

        // The sweep reads from its beginning and stops at today.
        builder.HasIndex(c => new { c.AnnounceOn, c.Id }, "IX_Cases_ToAnnounce")
            .HasFilter(Sql.For(database, "\"AnnounceOn\" IS NOT NULL", "[AnnounceOn] IS NOT NULL"));
    }
}
