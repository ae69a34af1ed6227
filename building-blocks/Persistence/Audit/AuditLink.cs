namespace KazMigration.Persistence;

/// <summary>The place of an entry in the chain of its database; see <see cref="AuditChain"/> for the hash.</summary>
public sealed class AuditLink(long position, Guid entryId, byte[] previousHash, byte[] hash)
{
    /// <summary>From 1, without gaps.</summary>
    public long Position { get; private set; } = position;

    public Guid EntryId { get; private set; } = entryId;

    /// <summary>The hash of the link before; 32 bytes of 0 for the first.</summary>
    public byte[] PreviousHash { get; private set; } = previousHash;

    public byte[] Hash { get; private set; } = hash;
}

/// <summary>An entry that is stored and not linked yet.</summary>
internal sealed class AuditWaiting(Guid entryId)
{
    /// <summary>Order of storing, given by the database.</summary>
    public long Sequence { get; private set; }

    public Guid EntryId { get; private set; } = entryId;
}

/// <summary>
/// The last link, in one row: who holds it links, and nobody else does meanwhile. Links that are cut off at the end are missed
/// by it.
/// </summary>
internal sealed class AuditHead
{
    public const int TheOne = 1;

    private AuditHead()
    {
    }

    public int Id { get; private set; } = TheOne;

    public long Position { get; private set; }

    public byte[] Hash { get; private set; } = AuditChain.Beginning;

    public void MoveTo(AuditLink link) => (Position, Hash) = (link.Position, link.Hash);
}
