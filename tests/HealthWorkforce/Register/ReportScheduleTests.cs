using KazMigration.HealthWorkforce.Domain.Reports;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>By the 10th of the month after (Order 66, p. 6).</summary>
public sealed class ReportScheduleTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-04-10")]
    [InlineData("2025-12-01", "2026-01-10")]
    [InlineData("2024-01-01", "2024-02-10")]
    public void DueOn_Month_TenthOfTheNext(string month, string dueOn) => Assert.Equal(Almaty.Day(dueOn), ReportSchedule.Default.DueOn(Almaty.Day(month)));

    // The 10th of May 2026 is a Sunday, and the 7th, 9th and 11th are rest days too: told of on Friday the 8th, missed from the 11th.
    [Theory]
    [InlineData("2026-05-06", null)]
    [InlineData("2026-05-08", TermNotice.Approaching)]
    [InlineData("2026-05-10", TermNotice.Approaching)]
    [InlineData("2026-05-11", TermNotice.Missed)]
    public void GiveNotice_TenthOnARestDay_OnTheLastWorkingDayBefore(string today, TermNotice? notice)
    {
        var term = new ReportTerm(new(2026, 4, 1), ReportSchedule.Default);
        var day = NoticeDay.Of(Almaty.Day(today), Person.Calendar, Escalation.Default);

        Assert.Equal(notice, term.GiveNotice(day));
        Assert.Null(term.GiveNotice(day));
    }
}
