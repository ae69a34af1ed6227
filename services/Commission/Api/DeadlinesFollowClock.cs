using KazMigration.Commission.Infrastructure;
using KazMigration.Web;

namespace KazMigration.Commission.Api;

/// <summary>Terms are announced as soon as the sandbox's clock is set.</summary>
internal sealed class DeadlinesFollowClock(DeadlineSweep sweep) : IFollowsClock
{
    public Task FollowAsync(CancellationToken cancellationToken) => sweep.SweepAsync(cancellationToken);
}
