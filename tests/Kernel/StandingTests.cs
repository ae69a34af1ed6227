namespace KazMigration.Kernel.Tests;

public sealed class StandingTests
{
    // Due on Tuesday 10 March 2026; Monday the 9th is a rest day. Who acts on a rest day acts for the next working day.
    [Theory]
    [InlineData("2026-03-02", 5, 0)]
    [InlineData("2026-03-06", 1, 0)]
    [InlineData("2026-03-08", 1, 0)]
    [InlineData("2026-03-10", 0, 0)]
    [InlineData("2026-03-11", 0, 1)]
    [InlineData("2026-03-13", 0, 3)]
    [InlineData("2026-03-14", 0, 4)]
    [InlineData("2026-03-16", 0, 4)]
    public void Of_DayBeforeOrAfterTheTerm_WorkingDaysLeftOrLate(string on, int left, int lateBy) =>
        Assert.Equal(new Standing(left, lateBy), Standing.Of(Almaty.Day("2026-03-10"), Almaty.Day(on), Sample.Calendar));
}
