namespace KazMigration.Kernel.Tests;

/// <summary>The check values of the rule on counting working days.</summary>
public sealed class WorkingCalendarTests
{
    private static readonly TimeOnly EndOfWorkingDay = new(18, 30);

    // Day 0 is the day of the event; the term ends with the N-th working day after it.
    [Theory]
    [InlineData("2026-03-02", 2, "2026-03-04")]
    [InlineData("2026-03-02", 5, "2026-03-10")] // 8 March is a Sunday, so Monday 9 March is a rest day
    [InlineData("2024-05-03", 2, "2024-05-06")] // Saturday 4 May was worked
    [InlineData("2025-12-31", 3, "2026-01-08")] // 1 and 2 January, the weekend, 7 January
    [InlineData("2026-02-27", 2, "2026-03-03")] // a Friday: Tuesday
    [InlineData("2026-02-28", 1, "2026-03-02")] // from a Saturday: Monday
    [InlineData("2024-06-14", 1, "2024-06-17")] // announced as a day off and worked after all
    public void Add_CheckValues_LastDayOfTerm(string from, int workingDays, string dueOn)
    {
        var due = Sample.Calendar.Add(Almaty.Day(from), workingDays);

        Assert.Equal(Almaty.Day(dueOn), due);
    }

    // Annex 2, row 7: at or after the end of the working day, or on a day that is not worked, means the next working day.
    [Theory]
    [InlineData("2026-03-20 18:29:59", "2026-03-20")]
    [InlineData("2026-03-20 18:30", "2026-03-26")]
    [InlineData("2026-05-09 10:00", "2026-05-12")]
    [InlineData("2026-03-02 00:00", "2026-03-02")]
    [InlineData("2026-03-02 23:59:59", "2026-03-03")]
    [InlineData("2024-05-04 10:00", "2024-05-04")]
    public void RegistrationDay_CheckValues_SameOrNextWorkingDay(string filed, string registered) =>
        Assert.Equal(Almaty.Day(registered), Sample.Calendar.RegistrationDay(Almaty.At(filed), EndOfWorkingDay));

    [Fact]
    public void RegistrationDay_EarlierEndOfThatBody_NextWorkingDay() =>
        Assert.Equal(new DateOnly(2026, 3, 3), Sample.Calendar.RegistrationDay(Almaty.At("2026-03-02 17:00"), new(17, 0)));

    [Theory]
    [InlineData("2026-03-09", "2026-03-06")]
    [InlineData("2026-03-10", "2026-03-06")]
    [InlineData("2026-03-04", "2026-03-03")]
    [InlineData("2026-01-08", "2026-01-06")]
    [InlineData("2026-01-05", "2025-12-31")]
    public void PreviousWorkingDay_AnyDay_LastWorkedBefore(string day, string previous) =>
        Assert.Equal(Almaty.Day(previous), Sample.Calendar.PreviousWorkingDay(Almaty.Day(day)));

    [Theory]
    [InlineData("2022-12-31", 2022)]
    [InlineData("2028-01-01", 2028)]
    public void Add_DateOutsideTheYearsCovered_SaysWhichYear(string from, int year)
    {
        var date = Almaty.Day(from);

        Assert.Equal(year, Assert.Throws<CalendarNotCoveredException>(() => Sample.Calendar.Add(date, 1)).Year);
        Assert.Equal(year, Assert.Throws<CalendarNotCoveredException>(() => Sample.Calendar.IsWorkingDay(date)).Year);
        Assert.Equal(year, Assert.Throws<CalendarNotCoveredException>(() => Sample.Calendar.PreviousWorkingDay(date)).Year);
    }

    [Fact]
    public void Add_TermThatRunsPastTheLastYear_SaysWhichYear() =>
        Assert.Equal(2028, Assert.Throws<CalendarNotCoveredException>(() => Sample.Calendar.Add(new(2027, 12, 29), 5)).Year);

    [Fact]
    public void PreviousWorkingDay_BeforeTheFirstYear_SaysWhichYear() =>
        Assert.Equal(2022, Assert.Throws<CalendarNotCoveredException>(() => Sample.Calendar.PreviousWorkingDay(new(2023, 1, 2))).Year);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Add_NoWorkingDays_IsAnError(int workingDays) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Calendar.Add(new(2026, 3, 2), workingDays));

    [Fact]
    public void Count_TermWithinAYear_NamesItsEdition() =>
        Assert.Equal(new Deadline(new(2026, 3, 2), 5, new(2026, 3, 10), "2026/1"), Sample.Calendar.Count(new(2026, 3, 2), 5));

    [Fact]
    public void Count_TermOverTheTurnOfTheYear_NamesBothEditions() =>
        Assert.Equal("2025/1+2026/1", Sample.Calendar.Count(new(2025, 12, 31), 3).CalendarEdition);

    [Theory]
    [InlineData("2026-03-10", false)]
    [InlineData("2026-03-11", true)]
    public void IsMissedOn_LastDayAndDayAfter_OnlyAfter(string day, bool missed) =>
        Assert.Equal(missed, Sample.Calendar.Count(new(2026, 3, 2), 5).IsMissedOn(Almaty.Day(day)));

    [Fact]
    public void Constructor_YearsWithAGap_IsAnError() =>
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([Year(2025), Year(2027)]));

    [Fact]
    public void Constructor_NoYears_IsAnError() => Assert.Throws<ArgumentException>(() => new WorkingCalendar([]));

    [Fact]
    public void Constructor_SeveralEditionsOfAYear_TheHighestCounts()
    {
        var withdrawn = new DateOnly(2026, 8, 31);
        var calendar = new WorkingCalendar([Year(2026, edition: 2), Year(2026, edition: 1, withdrawn), Year(2027)]);

        Assert.True(calendar.IsWorkingDay(withdrawn));
        Assert.Equal("2026/2", calendar.Count(new(2026, 8, 28), 1).CalendarEdition);
    }

    private static CalendarYear Year(int year, int edition = 1, params DateOnly[] nonWorking) =>
        new(year, edition, new(year, 1, 1), nonWorking.ToHashSet(), new HashSet<DateOnly>());
}
