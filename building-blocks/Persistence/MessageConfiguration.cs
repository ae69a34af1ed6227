using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KazMigration.Persistence;

internal static class MessageConfiguration
{
    public static void ConfigureMessages(this ModelBuilder model, DatabaseFacade database)
    {
        model.Entity<OutboxMessage>(outbox =>
        {
            outbox.ToTable("Outbox").HasKey(m => m.Sequence);
            outbox.Property(m => m.Sequence).ValueGeneratedOnAdd();
            outbox.HasIndex(m => m.Id).IsUnique();
            outbox.Property(m => m.Body).IsLongText();
            outbox.Property(m => m.TraceParent).HasMaxLength(60);
            outbox.Property(m => m.Type).HasMaxLength(200);
            outbox.Property(m => m.LastFailure).HasMaxLength(200);
            // What waits is little; what was sent is much and is not looked at by the dispatcher.
            outbox.HasIndex(m => new { m.CaseId, m.Sequence }).HasFilter(Sql.For(database, "\"SentAt\" IS NULL", "[SentAt] IS NULL"));
            outbox.HasIndex(m => m.Sequence, "IX_Outbox_Unsent").HasFilter(Sql.For(database, "\"SentAt\" IS NULL", "[SentAt] IS NULL"));
        });
        model.Entity<InboxMessage>(inbox =>
        {
            inbox.ToTable("Inbox").HasKey(m => new { m.MessageId, m.Consumer }).HasName(UniqueViolation.InboxKey);
            inbox.Property(m => m.Consumer).HasMaxLength(100);
            inbox.HasIndex(m => m.CaseId);
        });
        model.Entity<ParkedMessage>(parked =>
        {
            parked.ToTable("Parked").HasKey(m => m.Id);
            parked.HasIndex(m => new { m.MessageId, m.Consumer }).IsUnique();
            parked.Property(m => m.Consumer).HasMaxLength(100);
            parked.Property(m => m.Type).HasMaxLength(200);
            parked.Property(m => m.Body).IsLongText();
            parked.Property(m => m.Failure).HasMaxLength(400);
        });
        model.Entity<IdempotentRequest>(request =>
        {
            request.ToTable("IdempotentRequests").HasKey(r => new { r.Subject, r.Key });
            request.Property(r => r.Subject).HasMaxLength(100);
            request.Property(r => r.BodyHash).HasMaxLength(64);
            request.Property(r => r.Answer).IsLongText();
            request.HasIndex(r => r.CreatedAt);
        });
    }
}
