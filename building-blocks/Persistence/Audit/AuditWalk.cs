namespace KazMigration.Persistence;

/// <summary>Where a chain does not hold, and why. An entry outside of the chain has no position.</summary>
public sealed record AuditBreak(long? Position, Guid? EntryId, string Why);

/// <summary>Walks a chain link by link from its beginning and says of each whether it holds.</summary>
public sealed class AuditWalk
{
    /// <summary>The last link that holds.</summary>
    public long Position { get; private set; }

    public byte[] Hash { get; private set; } = AuditChain.Beginning;

    /// <summary>The next link with the entry it names; what does not fit, or null.</summary>
    public AuditBreak? Next(AuditLink link, AuditEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (link.Position != Position + 1)
            return new(Position + 1, null, "the link is missing");
        if (WhyNot(link, entry) is { } why)
            return new(link.Position, link.EntryId, why);

        (Position, Hash) = (link.Position, link.Hash);
        return null;
    }

    /// <summary>The end of the chain, as its head remembers it.</summary>
    public AuditBreak? End(long position, byte[] hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        if (Position < position)
            return new(Position + 1, null, "the link is missing");
        return Position > position || !Hash.AsSpan().SequenceEqual(hash) ? new(Position, null, "the head of the chain names another link as the last") : null;
    }

    private string? WhyNot(AuditLink link, AuditEntry? entry)
    {
        if (entry is null)
            return "the entry is missing";
        if (!link.PreviousHash.AsSpan().SequenceEqual(Hash))
            return "the link does not continue the one before it";
        return link.Hash.AsSpan().SequenceEqual(AuditChain.HashOf(Hash, entry)) ? null : "the entry does not fit its hash";
    }
}
