namespace KazMigration.Applications.Tests;

/// <summary>Notices of the LEB's terms: approaching one working day before their end, missed after it (Order 236, p. 7, 11).</summary>
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
    public void GiveNotice_BodyHasActed_Nothing()
    {
        var application = Stage.At(ApplicationStatus.UnderReview);

        Assert.Null(Give(Stage.TermOf(application, TermKind.Forward), "2026-03-20"));
    }

    private static TermNotice? Give(Term term, string today) => term.GiveNotice(NoticeDay.Of(Almaty.Day(today), Sample.Calendar, Escalation.Default));
}
