using Microsoft.Extensions.Time.Testing;

namespace KazMigration.Kernel.Tests;

/// <summary>One zone for the country: UTC+5 since 1 March 2024, UTC+6 in Almaty before.</summary>
public sealed class AlmatyTimeTests
{
    [Theory]
    [InlineData("2024-02-29T17:59:59Z", 6, "2024-02-29", "23:59:59")]
    [InlineData("2024-02-29T18:00:00Z", 5, "2024-02-29", "23:00:00")] // clocks went back at midnight
    [InlineData("2024-02-29T19:00:00Z", 5, "2024-03-01", "00:00:00")]
    [InlineData("2023-07-01T12:00:00Z", 6, "2023-07-01", "18:00:00")]
    [InlineData("2026-07-01T12:00:00Z", 5, "2026-07-01", "17:00:00")]
    [InlineData("2026-03-02T23:30:00+02:00", 5, "2026-03-03", "02:30:00")]
    public void Constructor_AnyInstant_DateAndTimeInAlmaty(string instant, int hoursAheadOfUtc, string date, string time)
    {
        var almaty = new AlmatyTime(DateTimeOffset.Parse(instant, null));

        Assert.Equal(TimeSpan.FromHours(hoursAheadOfUtc), almaty.Instant.Offset);
        Assert.Equal(DateTimeOffset.Parse(instant, null), almaty.Instant);
        Assert.Equal((Almaty.Day(date), TimeOnly.Parse(time, null)), (almaty.Date, almaty.TimeOfDay));
    }

    [Fact]
    public void Constructor_PartsOfAMicrosecond_AreDropped()
    {
        var instant = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5)).AddTicks(12_345_678);

        Assert.Equal(instant.AddTicks(-8), new AlmatyTime(instant).Instant);
    }

    [Fact]
    public void AlmatyNow_Clock_ItsInstantInAlmaty() =>
        Assert.Equal(Almaty.At("2026-03-02 10:00"), new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero)).AlmatyNow());

    [Fact]
    public void InAlmaty_InstantOfAnotherZone_SameInstantOtherOffset()
    {
        var instant = new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero);

        Assert.Equal((instant, TimeSpan.FromHours(5)), (instant.InAlmaty(), instant.InAlmaty().Offset));
    }
}
