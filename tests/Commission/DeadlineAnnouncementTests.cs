using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>The commission's term (Order 236, p. 9) is announced one working day before its end, when it is missed, and when it goes to the head of the LEB, once each.</summary>
public sealed class DeadlineAnnouncementTests
{
    // Received on Wednesday 4 March 2026, due on Tuesday 10 March; Monday 9 March is a rest day, so Friday 6 March is the eve.
    [Theory]
    [InlineData("2026-03-05 23:59", null)]
    [InlineData("2026-03-06 00:00", DeadlineState.Approaching)]
    [InlineData("2026-03-08 12:00", DeadlineState.Approaching)]
    [InlineData("2026-03-10 23:59", DeadlineState.Approaching)]
    [InlineData("2026-03-11 00:00", DeadlineState.Missed)]
    public void AnnounceDeadline_FirstLook_StateOfTheTerm(string now, DeadlineState? expected) =>
        Assert.Equal(expected, OpenCase("2026-03-04 10:00").AnnounceDeadline(At(now), "system", Escalation.Default, Calendar));

    [Fact]
    public void AnnounceDeadline_LookedAtOften_EachOnce()
    {
        var opened = OpenCase("2026-03-04 10:00");
        string[] looks = ["2026-03-06 09:00", "2026-03-06 09:01", "2026-03-10 09:00", "2026-03-11 09:00", "2026-03-11 09:01", "2026-03-16 23:59", "2026-03-17 00:00", "2026-06-01 09:00"];

        var announced = looks.Select(now => opened.AnnounceDeadline(At(now), "system", Escalation.Default, Calendar)).ToArray();

        Assert.Equal([DeadlineState.Approaching, null, null, DeadlineState.Missed, null, null, DeadlineState.Escalated, null], announced);
    }

    [Fact]
    public void AnnounceDeadline_FirstLookLongAfter_MissedThenEscalated()
    {
        var opened = OpenCase("2026-03-04 10:00");

        Assert.Equal(DeadlineState.Missed, opened.AnnounceDeadline(At("2026-06-01 09:00"), "system", Escalation.Default, Calendar));
        Assert.Equal(DeadlineState.Escalated, opened.AnnounceDeadline(At("2026-06-01 09:00"), "system", Escalation.Default, Calendar));
        Assert.True(opened.History[^1] is { What: CaseStep.DeadlineEscalated, Late: true });
    }

    // The clock of a sandbox can be set back.
    [Fact]
    public void AnnounceDeadline_ClockSetBack_NotRepeated()
    {
        var opened = OpenCase("2026-03-04 10:00");
        opened.AnnounceDeadline(At("2026-03-11 09:00"), "system", Escalation.Default, Calendar);

        Assert.Null(opened.AnnounceDeadline(At("2026-03-06 09:00"), "system", Escalation.Default, Calendar));
    }

    [Fact]
    public void AnnounceDeadline_Missed_StaysOpenAndIsRecorded()
    {
        var opened = OpenCase("2026-03-04 10:00");

        opened.AnnounceDeadline(At("2026-03-11 09:00"), "system", Escalation.Default, Calendar);

        Assert.Equal(CaseStatus.Open, opened.Status);
        Assert.True(opened.History[^1] is { What: CaseStep.DeadlineMissed, Late: true, LegalBasis.Paragraph: "9" });
    }
}
