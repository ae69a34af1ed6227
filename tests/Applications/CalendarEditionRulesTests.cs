using KazMigration.Applications.Domain.Calendars;

namespace KazMigration.Applications.Tests;

/// <summary>What an edition of the working calendar is refused for; everything at once.</summary>
public sealed class CalendarEditionRulesTests
{
    [Theory]
    [InlineData(2026, 2, "2026-02-16", "2026-03-04", "2026-03-14", "")]
    [InlineData(2026, 7, "2026-02-16", "2026-03-04", "2026-03-14", "")]
    [InlineData(2028, 1, "2027-11-01", "2028-01-03", "2028-01-08", "")]
    [InlineData(2029, 1, "2027-11-01", "2029-01-03", "2029-01-06", "/year calendarYearOutside")]
    [InlineData(2022, 1, "2021-11-01", "2022-01-03", "2022-01-08", "/year calendarYearOutside")]
    [InlineData(2028, 0, "2027-11-01", "2028-01-03", "2028-01-08", "/edition calendarEditionNotNewer")]
    [InlineData(2026, 2, "2025-12-31", "2026-03-04", "2026-03-14", "/knownFrom calendarKnownEarlier")]
    [InlineData(2026, 2, "2026-02-16", "2025-03-04", "2026-03-14", "/nonWorking/0/date calendarOtherYear")]
    [InlineData(2026, 2, "2026-02-16", "2026-03-07", "2026-03-14", "/nonWorking/0/date calendarRestAlready")]
    [InlineData(2026, 2, "2026-02-16", "2026-03-04", "2026-03-13", "/working/0/date calendarWorkedAlready")]
    [InlineData(2026, 1, "2025-12-31", "2026-03-07", "2026-03-07", "/edition calendarEditionNotNewer, /knownFrom calendarKnownEarlier, /nonWorking/0/date calendarRestAlready, /working/0/date calendarDayTwice")]
    public void Faults_OfAnEdition_AreAllNamed(int year, int edition, string knownFrom, string rest, string worked, string faults) => Assert.Equal(
        faults,
        string.Join(", ", CalendarEditionRules.Faults(
            year, edition, Almaty.Day(knownFrom), [new(Almaty.Day(rest))], [new(Almaty.Day(worked))], Sample.Calendar.Years).Select(f => $"{f.Pointer} {f.Code}")));
}
