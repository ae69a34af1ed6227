using KazMigration.ResidencePermits.Domain;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Application;

internal static class TermEndQueries
{
    private const int Batch = 200;

    /// <summary>Those of whose end something is to be told, to be changed.</summary>
    public static async Task<List<T>> EndingAsync<T>(this IQueryable<T> all, DateOnly today, int noticeDays, CancellationToken cancellationToken)
        where T : class, ITermed =>
        [.. await all.ToTell(null, today.AddDays(noticeDays)).ToListAsync(cancellationToken), .. await all.ToTell(EndNotice.Approaching, today.AddDays(-1)).ToListAsync(cancellationToken)];

    // Each by its own range of the index.
    internal static IQueryable<T> ToTell<T>(this IQueryable<T> all, EndNotice? told, DateOnly upTo) where T : class, ITermed =>
        all.Where(t => t.EndTold == EF.Constant(told) && t.ValidTo <= upTo).OrderBy(t => t.ValidTo).Take(Batch);
}
