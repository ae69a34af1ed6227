namespace KazMigration.Web;

/// <summary>
/// The business time of a sandbox: real time with an offset that can be set. Timers and measured durations stay real,
/// so only what asks for the date and time follows.
/// </summary>
public sealed class BusinessClock : TimeProvider
{
    private long _offsetTicks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>Sets the time, forth or back; it runs on from there.</summary>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _offsetTicks, (now - System.GetUtcNow()).Ticks);
}
