using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence;

/// <summary>What verifying a chain found.</summary>
/// <param name="Entries">Links that hold, from the first on.</param>
/// <param name="Waiting">Entries that are stored and not linked yet.</param>
/// <param name="Head">Hash of the last link that holds.</param>
/// <param name="Break">The first place where the chain does not hold; null when it is unbroken.</param>
public sealed record AuditVerdict(long Entries, int Waiting, string Head, AuditBreak? Break);

/// <summary>Computes the whole chain of a database again from its entries. The service may run meanwhile.</summary>
public static class AuditVerification
{
    private const int Batch = 5000;

    public static async Task<AuditVerdict> VerifyAsync(ServiceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var walk = new AuditWalk();
        var found = await FirstBreakAsync(db, walk, cancellationToken)
            ?? await BeyondHeadAsync(db, cancellationToken)
            ?? await OutsideAsync(db, cancellationToken);
        return new(walk.Position, await db.Set<AuditWaiting>().CountAsync(cancellationToken), Convert.ToHexStringLower(walk.Hash), found);
    }

    private static async Task<AuditBreak?> FirstBreakAsync(ServiceDbContext db, AuditWalk walk, CancellationToken cancellationToken)
    {
        // What is linked while this walks lies behind the head as it is now.
        var head = await HeadAsync(db, cancellationToken);
        if (head is null)
            return new(null, null, "the head of the chain is missing");
        while (true)
        {
            var rows = await (
                from link in db.Set<AuditLink>().AsNoTracking().Where(l => l.Position > walk.Position && l.Position <= head.Position).OrderBy(l => l.Position).Take(Batch)
                join entry in db.Set<AuditEntry>().AsNoTracking() on link.EntryId equals entry.Id into entries
                from entry in entries.DefaultIfEmpty()
                orderby link.Position
                select new { Link = link, Entry = entry }).ToListAsync(cancellationToken);
            foreach (var row in rows)
                if (walk.Next(row.Link, row.Entry) is { } broken)
                    return broken;
            if (rows.Count < Batch)
                return walk.End(head.Position, head.Hash);
        }
    }

    private static async Task<AuditBreak?> BeyondHeadAsync(ServiceDbContext db, CancellationToken cancellationToken)
    {
        // First the links, then the head: what is linked in between moves the head alone.
        var last = await db.Set<AuditLink>().AsNoTracking().OrderByDescending(l => l.Position).FirstOrDefaultAsync(cancellationToken);
        var head = await HeadAsync(db, cancellationToken);
        return last?.Position > head?.Position ? new(last!.Position, last.EntryId, "the link lies beyond the head of the chain") : null;
    }

    private static async Task<AuditBreak?> OutsideAsync(ServiceDbContext db, CancellationToken cancellationToken)
    {
        var (links, waiting) = (db.Set<AuditLink>(), db.Set<AuditWaiting>());
        var outside = await db.Set<AuditEntry>()
            .Where(e => !links.Any(l => l.EntryId == e.Id) && !waiting.Any(w => w.EntryId == e.Id))
            .OrderBy(e => e.At).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(cancellationToken);
        if (outside is not null)
            return new(null, outside, "the entry is in no link and waits for none");

        var gone = await waiting.Where(w => !db.Set<AuditEntry>().Any(e => e.Id == w.EntryId))
            .OrderBy(w => w.Sequence).Select(w => (Guid?)w.EntryId).FirstOrDefaultAsync(cancellationToken);
        return gone is null ? null : new(null, gone, "the entry is missing that waited to be linked");
    }

    private static Task<AuditHead?> HeadAsync(ServiceDbContext db, CancellationToken cancellationToken) =>
        db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
}
