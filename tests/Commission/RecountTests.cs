using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>A newer edition of the calendar moves the commission's term (Order 236, p. 9) while it runs.</summary>
public sealed class RecountTests
{
    // Received on Monday 2 March 2026, due on Thursday the 5th.
    [Theory]
    [InlineData("2026-03-04", "2026-03-06")]
    [InlineData("2026-03-05", "2026-03-06")]
    [InlineData("2026-03-10", "2026-03-05")]
    public void Recount_NewRestDay_EndsOnTheDayCountedUnderIt(string rest, string dueOn)
    {
        var opened = OpenCase();

        var move = opened.Recount(At("2026-03-03 10:00"), "system", Newer(rest));

        Assert.Equal((Day(dueOn), "2026/2"), (opened.DecisionDueOn, opened.CalendarEdition));
        Assert.Equal(dueOn == "2026-03-05" ? null : new DeadlineMove("commissionDecision", Day("2026-03-05"), Day(dueOn), "2026/1", "2026/2"), move);
        Assert.Equal(move, opened.History[^1].Moved);
        Assert.Null(opened.Recount(At("2026-03-03 10:01"), "system", Newer(rest)));
        Assert.Null(opened.Recount(At("2026-03-03 10:02"), "system", Calendar));
    }

    [Fact]
    public void Recount_MissedTermEndsLater_IsAnnouncedAnew()
    {
        var (opened, calendar) = (OpenCase(), Newer("2026-03-05"));
        Assert.Equal(DeadlineState.Missed, Announce("2026-03-06 09:00", Calendar));

        opened.Recount(At("2026-03-06 10:00"), "system", calendar);

        Assert.Equal(
            [DeadlineState.Approaching, null, DeadlineState.Missed, null],
            new[] { "2026-03-06 11:00", "2026-03-06 12:00", "2026-03-07 09:00", "2026-03-09 09:00" }.Select(now => Announce(now, calendar)));

        DeadlineState? Announce(string now, WorkingCalendar by) => opened.AnnounceDeadline(At(now), "system", Escalation.Default, by);
    }

    [Fact]
    public void Recount_Withdrawn_NothingMoves()
    {
        var opened = OpenCase();
        opened.Withdraw(At("2026-03-03 09:00"), "applicant");

        Assert.Null(opened.Recount(At("2026-03-03 10:00"), "system", Newer("2026-03-04")));
        Assert.Equal((Day("2026-03-05"), "2026/1", (DateOnly?)null), (opened.DecisionDueOn, opened.CalendarEdition, opened.AnnounceOn));
    }

    private static WorkingCalendar Newer(string rest)
    {
        var year = Calendar.Years.Single(y => y.Year == 2026);
        return new WorkingCalendar([.. Calendar.Years, year with { Edition = 2, NonWorking = year.NonWorking.Append(Day(rest)).ToHashSet() }]);
    }
}
