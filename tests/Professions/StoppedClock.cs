namespace KazMigration.Professions.Tests;

/// <summary>A clock that stands where it is put.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public static StoppedClock On(int year, int month, int day) => new(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.FromHours(5)));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
