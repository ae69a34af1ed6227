using KazMigration.HealthWorkforce.Application.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Domain.Workers;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>Claims of a worker that gave a level, the latest first.</summary>
internal sealed record HeldLevels(IReadOnlyList<LevelClaim> Given)
{
    /// <summary>The latest level of each specialty and specialisation.</summary>
    public IEnumerable<LevelClaim> Current => Given.DistinctBy(c => c.Subject, StringComparer.OrdinalIgnoreCase);

    /// <summary>The level held in a specialty or, within it, a specialisation.</summary>
    public HeldLevel? Of(string specialty, string? specialisation)
    {
        var subject = LevelClaim.SubjectOf(specialty, specialisation);
        return Given.FirstOrDefault(c => LevelClaim.IsSame(c.Subject, subject))?.Held;
    }
}

internal static class LevelQueries
{
    public static async Task<HeldLevels> HeldAsync(this IHealthWorkforceDb db, Guid workerId, CancellationToken cancellationToken) =>
        // Of one day the later claim counts, which its id tells here and not in SQL Server.
        new([.. (await db.LevelClaims.AsNoTracking().Where(c => c.WorkerId == workerId && c.Status == LevelClaimStatus.Given).ToListAsync(cancellationToken))
            .OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id)]);

    /// <summary>What the register knows of a worker for a level in a specialty or specialisation.</summary>
    public static async Task<LevelStanding> StandingAsync(
        this IHealthWorkforceDb db, HealthWorker worker, HeldLevels held, string specialty, string? specialisation, CancellationToken cancellationToken) => new(
        held.Of(specialty, specialisation), specialisation is null ? null : held.Of(specialty, null),
        [.. worker.Held.Select(w => new WorkPeriod(w.HiredOn, w.LeftOn))],
        await db.ConfirmedAsync(worker.Id, cancellationToken));
}
