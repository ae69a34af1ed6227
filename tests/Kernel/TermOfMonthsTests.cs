using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Kernel.Tests;

public sealed class TermOfMonthsTests
{
    [Theory]
    [InlineData("2026-03-02", 3, "2026-06-01")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-03-01", 12, "2027-02-28")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-28")]
    public void LastDay_TheDayBeforeTheSameDay(string from, int months, string last) =>
        Assert.Equal(Almaty.Day(last), TermOfMonths.LastDay(Almaty.Day(from), months));

    // No day is lost between two terms, unless the month had no such day, and a later beginning never ends earlier.
    [Fact]
    public void LastDay_AnyDay_NextToTheSameDayAndInOrder() => Prop.ForAll(
        (from day in Gen.Choose(0, 3000) from months in Gen.Choose(1, 120) select (new DateOnly(2020, 1, 1).AddDays(day), months)).ToArbitrary(),
        x =>
        {
            var (from, months) = x;
            var last = TermOfMonths.LastDay(from, months);
            return (last.AddDays(1) == from.AddMonths(months) || last == from.AddMonths(months)) && last <= TermOfMonths.LastDay(from.AddDays(1), months);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
