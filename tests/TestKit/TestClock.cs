using System.Globalization;

namespace KazMigration.TestKit;

/// <summary>A business clock that stands where a test puts it.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public TestClock(string almaty) : this(Almaty.At(almaty).Instant)
    {
    }

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}

/// <summary>Instants as tests write them.</summary>
public static class Almaty
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Almaty");

    /// <summary>A local date and time such as "2026-03-02 10:00", with the offset that Almaty had then.</summary>
    public static AlmatyTime At(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return new AlmatyTime(new DateTimeOffset(time, Zone.GetUtcOffset(time)));
    }

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
