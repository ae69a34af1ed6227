namespace KazMigration.Commission.Domain;

/// <summary>
/// The share of the commission's members that the members who sit must exceed. Open: Order 236 names no quorum; the reading
/// taken is more than half, and the configuration can name another share. Who stands aside stays counted among the members.
/// </summary>
public sealed record Quorum(int Numerator, int Denominator)
{
    public static readonly Quorum MoreThanHalf = new(1, 2);

    /// <summary>How many of so many members must sit.</summary>
    public int Of(int members) => (members * Numerator / Denominator) + 1;

    public bool IsReached(int attending, int members) => attending >= Of(members);
}
