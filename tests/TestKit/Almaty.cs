using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace KazMigration.TestKit;

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

    /// <summary>A business clock that stands there until a test sets it, forth or back.</summary>
    public static FakeTimeProvider ClockAt(string local) => new(At(local).Instant);

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
