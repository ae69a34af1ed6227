using KazMigration.Commission.Domain;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Application;

/// <summary>A commission's composition; <c>quorum</c> is how many members must sit.</summary>
public sealed record CompositionView(
    string LocalExecutiveBody, DateOnly InForceFrom, string Secretary, IReadOnlyList<Member> Members, int Quorum, long Version)
{
    internal static CompositionView Of(Composition c, Quorum quorum) =>
        new(c.LocalExecutiveBody, c.InForceFrom, c.Secretary, c.Members, quorum.Of(c.Members.Count), c.Version);
}

internal static class CompositionQueries
{
    /// <summary>The composition of an LEB's commission that is in force on a day.</summary>
    public static Task<Composition?> InForceAsync(
        this IQueryable<Composition> compositions, string localExecutiveBody, DateOnly on, CancellationToken cancellationToken) =>
        compositions.AsNoTracking()
            .Where(c => c.LocalExecutiveBody == localExecutiveBody && c.InForceFrom <= on)
            .OrderByDescending(c => c.InForceFrom)
            .FirstOrDefaultAsync(cancellationToken);
}
