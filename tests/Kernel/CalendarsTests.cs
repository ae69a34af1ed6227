namespace KazMigration.Kernel.Tests;

/// <summary>Editions of the calendar: each counts from the day it became known, and never changes.</summary>
public sealed class CalendarsTests
{
    private static readonly CalendarYear[] Shipped = [.. Sample.Calendar.Years];

    // 31 August 2026, a Monday after Constitution Day on a Sunday, stood in the calendar of January and was withdrawn in March.
    private static readonly CalendarYear January = Edition(1, "2026-01-01", "2026-08-31");
    private static readonly CalendarYear March = Edition(2, "2026-03-16");

    [Theory]
    [InlineData("2025-12-30", "2026-09-01", "2026/1")] // before any was known the first counts
    [InlineData("2026-02-15", "2026-09-01", "2026/1")]
    [InlineData("2026-03-15", "2026-09-01", "2026/1")]
    [InlineData("2026-03-16", "2026-08-31", "2026/2")]
    [InlineData("2026-08-27", "2026-08-31", "2026/2")]
    public void On_RestDayWithdrawnInMarch_CountsFromTheDayItBecameKnown(string today, string dueOn, string edition)
    {
        var calendars = Of(January);
        calendars.Take([March]);

        var term = calendars.On(Almaty.Day(today)).Count(Almaty.Day("2026-08-27"), 2);

        Assert.Equal((Almaty.Day(dueOn), edition), (term.DueOn, term.CalendarEdition));
    }

    [Fact]
    public void On_EditionTaken_SeenAtOnceAndOnlyFromItsDay()
    {
        var calendars = Of(January);
        var before = calendars.On(Almaty.Day("2026-03-20"));
        Assert.Same(before, calendars.On(Almaty.Day("2026-03-20")));

        calendars.Take([March]);

        Assert.False(before.IsWorkingDay(Almaty.Day("2026-08-31")));
        Assert.True(calendars.On(Almaty.Day("2026-03-20")).IsWorkingDay(Almaty.Day("2026-08-31")));
        Assert.False(calendars.On(Almaty.Day("2026-03-15")).IsWorkingDay(Almaty.Day("2026-08-31")));
    }

    [Fact]
    public void Take_EditionAtHand_StaysAsItIs()
    {
        var calendars = Of(January);

        calendars.Take([Edition(1, "2026-01-01"), Edition(1, "2026-01-01")]);

        Assert.Single(calendars.Editions, e => e.Name == "2026/1");
        Assert.False(calendars.On(Almaty.Day("2026-03-20")).IsWorkingDay(Almaty.Day("2026-08-31")));
    }

    [Fact]
    public void Take_YearBeforeTheOneBetween_Waits()
    {
        var calendars = Of(January);

        calendars.Take([new(2029, 1, Almaty.Day("2028-11-01"), new HashSet<DateOnly>(), new HashSet<DateOnly>())]);
        Assert.Throws<CalendarNotCoveredException>(() => calendars.On(Almaty.Day("2026-03-20")).IsWorkingDay(Almaty.Day("2029-01-03")));
        calendars.Take([new(2028, 1, Almaty.Day("2027-11-01"), new HashSet<DateOnly>(), new HashSet<DateOnly>())]);

        Assert.True(calendars.On(Almaty.Day("2026-03-20")).IsWorkingDay(Almaty.Day("2029-01-03")));
    }

    [Theory]
    [InlineData("2026-03-15")]
    [InlineData("2026-03-16", "2025/1+2026/1", "2026/1", "2026/1+2027/1")]
    public void Superseded_OfADay_EveryNameThatATermCanHave(string today, params string[] names)
    {
        var calendars = Of(January);
        calendars.Take([March]);

        Assert.Equal(names, calendars.On(Almaty.Day(today)).Superseded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void InEditions_OneThatNoLongerCounts_IsStillAtHand()
    {
        var calendars = Of(January);
        calendars.Take([March]);

        var counted = calendars.On(Almaty.Day("2026-06-01")).InEditions("2026/1")!;

        Assert.False(counted.IsWorkingDay(Almaty.Day("2026-08-31")));
    }

    private static Calendars Of(CalendarYear year) => new([.. Shipped.Where(y => y.Year != 2026), year]);

    private static CalendarYear Edition(int number, string knownFrom, params string[] rest) => Shipped.Single(y => y.Year == 2026) with
    {
        Edition = number,
        KnownFrom = Almaty.Day(knownFrom),
        NonWorking = Shipped.Single(y => y.Year == 2026).NonWorking.Concat(rest.Select(Almaty.Day)).ToHashSet(),
    };
}
