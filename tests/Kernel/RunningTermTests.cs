namespace KazMigration.Kernel.Tests;

/// <summary>Notices of any term: approaching one working day before its end, missed after it, escalated on the fifth working day after it.</summary>
public sealed class RunningTermTests
{
    // The working day before Tuesday 10 March 2026 is Friday the 6th, since Monday the 9th is a rest day.
    [Theory]
    [InlineData("2026-03-05", null)]
    [InlineData("2026-03-06", TermNotice.Approaching)]
    [InlineData("2026-03-08", TermNotice.Approaching)]
    [InlineData("2026-03-10", TermNotice.Approaching)] // the last day
    [InlineData("2026-03-11", TermNotice.Missed)]
    [InlineData("2026-05-20", TermNotice.Missed)]
    public void GiveNotice_FirstLook_WhatIsDue(string today, TermNotice? notice) => Assert.Equal(notice, Give(new SampleTerm("2026-03-02", 5), today));

    [Fact]
    public void GiveNotice_DayAfterDay_EachNoticeOnce()
    {
        var term = new SampleTerm("2026-03-02", 2);

        Assert.Equal(
            [null, TermNotice.Approaching, null, TermNotice.Missed, null],
            new[] { "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06" }.Select(day => Give(term, day)));
        Assert.Equal(TermNotice.Missed, term.Notice);
    }

    // Due on Wednesday 4 March; its fifth working day after is Thursday the 12th, since Monday the 9th is a rest day.
    [Theory]
    [InlineData(5, "2026-03-11", "2026-03-12")]
    [InlineData(2, "2026-03-05", "2026-03-06")]
    public void GiveNotice_StaysMissed_EscalatedOnceAfterMissed(int afterWorkingDays, string before, string on)
    {
        var (term, escalation) = (new SampleTerm("2026-03-02", 2), new Escalation(afterWorkingDays));

        Assert.Equal(
            [TermNotice.Missed, null, TermNotice.Escalated, null, null],
            new[] { "2026-03-05", before, on, on, "2026-04-01" }.Select(day => Give(term, day, escalation)));
    }

    [Fact]
    public void GiveNotice_FirstLookLongAfter_MissedBeforeEscalated()
    {
        var term = new SampleTerm("2026-03-02", 2);

        Assert.Equal([TermNotice.Missed, TermNotice.Escalated, null], new[] { "2026-04-01", "2026-04-01", "2026-04-01" }.Select(day => Give(term, day)));
    }

    [Fact]
    public void GiveNotice_ClockSetBack_NothingTwice()
    {
        var term = new SampleTerm("2026-03-02", 2);
        Assert.Equal(TermNotice.Missed, Give(term, "2026-03-05"));

        Assert.Null(Give(term, "2026-03-03"));
        Assert.Null(Give(term, "2026-03-05"));
    }

    [Fact]
    public void GiveNotice_Ended_Nothing()
    {
        var term = new SampleTerm("2026-03-02", 2);
        term.End(Almaty.Day("2026-03-03"));

        Assert.Null(Give(term, "2026-04-01"));
    }

    [Theory]
    [InlineData("2026-03-04", null, "2026-03-20", false)]
    [InlineData("2026-03-05", "2026-03-04", "2026-03-20", true)]
    [InlineData(null, null, "2026-03-04", false)]
    [InlineData(null, null, "2026-03-05", true)]
    public void IsLateOn_EndedOrRuns_ByTheFirstEnd(string? ended, string? endedAgain, string today, bool late)
    {
        var term = new SampleTerm("2026-03-02", 2);
        foreach (var on in new[] { ended, endedAgain }.OfType<string>())
            term.End(Almaty.Day(on));

        Assert.Equal(late, term.IsLateOn(Almaty.Day(today)));
    }

    [Fact]
    public void Recount_LastDayMoves_ToldAnewOfTheNewOne()
    {
        var (term, newer) = (new SampleTerm("2026-03-02", 2), SampleTerm.Newer("2026-03-04", "2026-03-05"));
        Assert.Equal(TermNotice.Missed, Give(term, "2026-03-05"));

        Assert.Equal(new DeadlineMove("sample", Almaty.Day("2026-03-04"), Almaty.Day("2026-03-06"), "2026/1", "2026/2"), term.Recount(newer));

        Assert.Equal(
            [TermNotice.Approaching, null, TermNotice.Missed, null],
            new[] { "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08" }.Select(day => term.GiveNotice(NoticeDay.Of(Almaty.Day(day), newer, Escalation.Default))));
    }

    [Theory]
    [InlineData("2026-03-12", false, "2026/2")] // a rest day after the term
    [InlineData("2026-03-04", true, "2026/1")] // the term has ended
    public void Recount_LastDayStays_NothingIsTold(string rest, bool ended, string edition)
    {
        var term = new SampleTerm("2026-03-02", 2);
        Assert.Equal(TermNotice.Approaching, Give(term, "2026-03-03"));
        if (ended)
            term.End(Almaty.Day("2026-03-03"));

        Assert.Null(term.Recount(SampleTerm.Newer(rest)));

        Assert.Equal((Almaty.Day("2026-03-04"), edition, TermNotice.Approaching), (term.DueOn, term.CalendarEdition, term.Notice));
    }

    private static TermNotice? Give(SampleTerm term, string today, Escalation? escalation = null) =>
        term.GiveNotice(NoticeDay.Of(Almaty.Day(today), Sample.Calendar, escalation ?? Escalation.Default));
}

/// <summary>A term of so many working days from a day.</summary>
internal sealed class SampleTerm(DateOnly from, int workingDays) : WorkingDaysTerm(Sample.Calendar.Count(from, workingDays))
{
    public SampleTerm(string from, int workingDays) : this(Almaty.Day(from), workingDays)
    {
    }

    public void End(DateOnly on) => EndNow(on);

    public DeadlineMove? Recount(WorkingCalendar calendar) => Recount("sample", workingDays, calendar);

    /// <summary>A second edition of 2026 with more rest days.</summary>
    public static WorkingCalendar Newer(params string[] rest)
    {
        var year = Sample.Calendar.Years.Single(y => y.Year == 2026);
        return new WorkingCalendar([.. Sample.Calendar.Years, year with { Edition = 2, NonWorking = year.NonWorking.Concat(rest.Select(Almaty.Day)).ToHashSet() }]);
    }
}
