namespace KazMigration.Applications.Tests;

/// <summary>Notices of a term: approaching one working day before its end, missed after it (Order 236, p. 7, 11), escalated on the fifth working day after it.</summary>
public sealed class TermNoticeTests
{
    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", TermNotice.Approaching)] // one working day before
    [InlineData("2026-03-04", TermNotice.Approaching)] // the last day
    [InlineData("2026-03-05", TermNotice.Missed)]
    [InlineData("2026-03-20", TermNotice.Missed)]
    public void GiveNotice_ForwardTermDueOn4March_WhatIsDue(string today, TermNotice? notice) =>
        Assert.Equal(notice, Give(Stage.TermOf(Stage.Registered(), TermKind.Forward), today));

    // The working day before Tuesday 10 March is Friday the 6th, since Monday the 9th is a rest day.
    [Theory]
    [InlineData("2026-03-05", null)]
    [InlineData("2026-03-06", TermNotice.Approaching)]
    [InlineData("2026-03-08", TermNotice.Approaching)]
    [InlineData("2026-03-11", TermNotice.Missed)]
    public void GiveNotice_ResultTermAfterRestDays_OneWorkingDayBefore(string today, TermNotice? notice) =>
        Assert.Equal(notice, Give(Stage.TermOf(Stage.Registered(), TermKind.Result), today));

    [Fact]
    public void GiveNotice_DayAfterDay_EachNoticeOnce()
    {
        var term = Stage.TermOf(Stage.Registered(), TermKind.Forward);

        Assert.Equal(
            [null, TermNotice.Approaching, null, TermNotice.Missed, null],
            new[] { "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06" }.Select(day => Give(term, day)));
        Assert.Equal(TermNotice.Missed, term.Notice);
    }

    // Due on Wednesday 4 March; its fifth working day after is Thursday the 12th, since Monday the 9th is a rest day.
    [Fact]
    public void GiveNotice_StaysMissed_EscalatedOnceAfterMissed()
    {
        var term = Stage.TermOf(Stage.Registered(), TermKind.Forward);

        Assert.Equal(
            [TermNotice.Missed, null, TermNotice.Escalated, null, null],
            new[] { "2026-03-05", "2026-03-11", "2026-03-12", "2026-03-12", "2026-04-01" }.Select(day => Give(term, day)));
    }

    [Fact]
    public void GiveNotice_FirstLookLongAfter_MissedBeforeEscalated()
    {
        var term = Stage.TermOf(Stage.Registered(), TermKind.Forward);

        Assert.Equal([TermNotice.Missed, TermNotice.Escalated, null], new[] { "2026-04-01", "2026-04-01", "2026-04-01" }.Select(day => Give(term, day)));
    }

    [Fact]
    public void GiveNotice_ClockSetBack_NothingTwice()
    {
        var term = Stage.TermOf(Stage.Registered(), TermKind.Forward);
        Assert.Equal(TermNotice.Missed, Give(term, "2026-03-05"));

        Assert.Null(Give(term, "2026-03-03"));
        Assert.Null(Give(term, "2026-03-05"));
    }

    [Fact]
    public void GiveNotice_BodyHasActed_Nothing()
    {
        var application = Stage.At(ApplicationStatus.UnderReview);

        Assert.Null(Give(Stage.TermOf(application, TermKind.Forward), "2026-03-20"));
    }

    private static TermNotice? Give(Term term, string today) => term.GiveNotice(
        Almaty.Day(today), Sample.Calendar.NextWorkingDay(Almaty.Day(today)), Escalation.Default.LastDueOn(Almaty.Day(today), Sample.Calendar));
}
