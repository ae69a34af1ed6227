using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazMigration.Persistence;

internal static class AuditConfiguration
{
    public const string Entries = "AuditEntries";
    public const string Links = "AuditLinks";

    public static void ConfigureAudit(this ModelBuilder model, DatabaseFacade database)
    {
        model.Entity<AuditEntry>(entry =>
        {
            AppendOnly(entry, Entries, database).HasKey(e => e.Id);
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Subject).HasMaxLength(100);
            entry.Property(e => e.Role).HasMaxLength(40);
            entry.Property(e => e.LocalExecutiveBody).HasMaxLength(40);
            entry.Property(e => e.What).HasMaxLength(200);
            entry.Property(e => e.About).HasMaxLength(40);
            entry.Property(e => e.Shown).IsLongText();
            entry.Property(e => e.Outcome).HasMaxLength(100);
            entry.Property(e => e.TraceId).HasMaxLength(32);
            entry.HasIndex(e => new { e.At, e.Id });
            entry.HasIndex(e => new { e.About, e.At, e.Id });
        });
        model.Entity<AuditLink>(link =>
        {
            AppendOnly(link, Links, database).HasKey(l => l.Position);
            link.Property(l => l.Position).ValueGeneratedNever();
            link.Property(l => l.PreviousHash).HasMaxLength(32);
            link.Property(l => l.Hash).HasMaxLength(32);
            link.HasIndex(l => l.EntryId).IsUnique();
        });
        model.Entity<AuditWaiting>(waiting =>
        {
            waiting.ToTable("AuditWaiting").HasKey(w => w.Sequence);
            waiting.Property(w => w.Sequence).ValueGeneratedOnAdd();
            waiting.HasIndex(w => w.EntryId).IsUnique();
        });
        model.Entity<AuditHead>(head =>
        {
            head.ToTable("AuditHead").HasKey(h => h.Id);
            head.Property(h => h.Id).ValueGeneratedNever();
            head.Property(h => h.Hash).HasMaxLength(32);
            head.HasData(new { Id = AuditHead.TheOne, Position = 0L, Hash = AuditChain.Beginning });
        });
    }

    // SQL Server must be written to in another way where a table has triggers.
    private static EntityTypeBuilder<T> AppendOnly<T>(EntityTypeBuilder<T> entity, string table, DatabaseFacade database) where T : class =>
        database.IsSqlServer() ? entity.ToTable(table, t => t.HasTrigger(AuditTriggers.NameOf(table))) : entity.ToTable(table);
}
