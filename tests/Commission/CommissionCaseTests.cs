using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>A case from receipt to the decision (Order 236, p. 7–10).</summary>
public sealed class CommissionCaseTests
{
    // p. 9: three working days from receipt, that day being day 0. Monday 9 March 2026 is a rest day.
    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-05", "2026/1")]
    [InlineData("2026-03-04 10:00", "2026-03-10", "2026/1")]
    [InlineData("2025-12-31 23:59", "2026-01-08", "2025/1+2026/1")]
    public void Open_Forwarded_TermOfThreeWorkingDays(string forwarded, string due, string edition)
    {
        var opened = OpenCase(forwarded);

        Assert.Equal((CaseStatus.Open, Day(due), edition), (opened.Status, opened.DecisionDueOn, opened.CalendarEdition));
        Assert.Equal(At(forwarded).Date, opened.ReceivedOn);
        Assert.Equal((CaseStep.Received, "7"), (opened.History[0].What, opened.History[0].LegalBasis!.Paragraph));
    }

    [Fact]
    public void RecordFindings_Again_LastOnesCount()
    {
        var assessed = AssessedCase();

        Assert.False(assessed.RecordFindings(GoodFindings with { Education = [] }, At("2026-03-02 12:00"), "secretary").Failed);

        Assert.Equal(4, assessed.Assessment!.Score.Total);
        Assert.Equal(Recommendation.Refuse, assessed.Assessment.Recommendation);
        Assert.Equal(2, assessed.History.Count(s => s.What == CaseStep.FindingsRecorded));
    }

    // p. 10: experience counts up to the registration day of the application, not up to the day of the sitting.
    [Fact]
    public void RecordFindings_StillWorking_CountedUpToRegistration()
    {
        var opened = OpenCase(forwarded: "2026-03-04 10:00", registeredOn: "2026-03-02");

        opened.RecordFindings(GoodFindings with { Experience = [Period("2025-03-04", null)] }, At("2026-03-04 11:00"), "secretary");

        Assert.Equal(0, opened.Assessment!.Score.Experience);
    }

    [Fact]
    public void RecordFindings_AfterProtocol_Refused()
    {
        var (protocolled, _) = ProtocolledCase();

        Assert.Equal(CaseErrors.FindingsClosed, protocolled.RecordFindings(GoodFindings, At("2026-03-03 11:00"), "secretary").Error?.Code);
    }

    [Fact]
    public void DrawUpProtocol_BeforeFindings_Refused() => Assert.Equal(
        CaseErrors.NotAssessed, OpenCase().DrawUpProtocol(ThreeSit(), 1, At("2026-03-03 10:00"), "secretary").Error?.Code);

    // p. 9: one protocol for one person.
    [Fact]
    public void DrawUpProtocol_Twice_Refused()
    {
        var (protocolled, _) = ProtocolledCase();

        Assert.Equal(CaseErrors.AlreadyProtocolled, protocolled.DrawUpProtocol(ThreeSit(), 2, At("2026-03-03 11:00"), "secretary").Error?.Code);
    }

    [Fact]
    public void Sign_AllWhoSat_LastSignatureDecides()
    {
        var (protocolled, protocol) = ProtocolledCase();

        var final = Three.Select(member => protocolled.Sign(protocol, member, null, At("2026-03-03 12:00"), "member").Value).ToArray();

        Assert.Equal([false, false, true], final);
        Assert.Equal((CaseStatus.Decided, At("2026-03-03 12:00").Instant), (protocolled.Status, protocolled.ConcludedAt!.Value));
        Assert.False(protocolled.History[^1].Late);
        Assert.Null(protocolled.AnnounceOn);
    }

    [Fact]
    public void Sign_Again_NothingChanges()
    {
        var (protocolled, protocol) = ProtocolledCase();
        protocolled.Sign(protocol, "member.71.1", "not enough practice", At("2026-03-03 12:00"), "member");
        var signature = protocol.Signatures;

        Assert.False(protocolled.Sign(protocol, "member.71.1", null, At("2026-03-03 13:00"), "member").Value);

        Assert.Same(signature, protocol.Signatures);
        Assert.Equal("not enough practice", Assert.Single(signature).Dissent);
    }

    [Fact]
    public void Sign_AgainAfterDecision_NotFinalTwice()
    {
        var (decided, protocol) = DecidedCase();

        Assert.False(decided.Sign(protocol, "member.71.3", null, At("2026-03-03 13:00"), "member").Value);
        Assert.Single(decided.History, s => s.What == CaseStep.Decided);
    }

    // p. 9: the members who sat sign, nobody else; who stood aside does not sit.
    [Theory]
    [InlineData("member.71.4")]
    [InlineData("member.71.5")]
    [InlineData("secretary.71")]
    public void Sign_WhoDidNotSit_Refused(string subject)
    {
        var assessed = AssessedCase();
        var protocol = assessed.DrawUpProtocol(ThreeSit(new StoodAside("member.71.5", "relative")), 1, At("2026-03-03 10:00"), "secretary").Value;

        Assert.Equal(ProtocolErrors.NotAnAttendee, assessed.Sign(protocol, subject, null, At("2026-03-03 12:00"), "member").Error?.Code);
        Assert.Empty(protocol.Signatures);
    }

    [Fact]
    public void Sign_ProtocolOfAnotherCase_Refused()
    {
        var (protocolled, _) = ProtocolledCase();
        var (_, another) = ProtocolledCase();

        Assert.Equal(CaseErrors.NotBeingSigned, protocolled.Sign(another, Three[0], null, At("2026-03-03 12:00"), "member").Error?.Code);
    }

    // A missed term decides nothing: the late decision is valid and recorded as late.
    [Fact]
    public void Sign_AfterTerm_DecidedAndLate()
    {
        var (protocolled, protocol) = ProtocolledCase();

        foreach (var member in Three)
            protocolled.Sign(protocol, member, null, At("2026-03-06 09:00"), "member");

        Assert.Equal(CaseStatus.Decided, protocolled.Status);
        Assert.True(protocolled.History[^1] is { What: CaseStep.Decided, Late: true, LegalBasis.Paragraph: "9" });
    }

    [Fact]
    public void Withdraw_Open_NothingMoreIsDone()
    {
        var (withdrawn, protocol) = ProtocolledCase();

        withdrawn.Withdraw(At("2026-03-03 11:00"), "applicant");

        Assert.Equal(CaseStatus.Withdrawn, withdrawn.Status);
        Assert.Null(withdrawn.AnnounceDeadline(At("2026-04-01 09:00"), "system", Escalation.Default, Calendar));
        Assert.Equal(CaseErrors.Withdrawn, withdrawn.Sign(protocol, Three[0], null, At("2026-03-03 12:00"), "member").Error?.Code);
        Assert.Equal(CaseErrors.Withdrawn, withdrawn.RecordFindings(GoodFindings, At("2026-03-03 12:00"), "secretary").Error?.Code);
    }

    [Fact]
    public void Withdraw_Decided_DecisionStays()
    {
        var (decided, _) = DecidedCase();

        decided.Withdraw(At("2026-03-04 11:00"), "applicant");

        Assert.Equal((CaseStatus.Decided, CaseStep.Withdrawn), (decided.Status, decided.History[^1].What));
    }

    [Fact]
    public void WithdrawnBeforeReceipt_Any_IsConcluded()
    {
        var tombstone = CommissionCase.WithdrawnBeforeReceipt(Guid.CreateVersion7(), "71-2026-000001", "71", At("2026-03-02 10:00"), "applicant", Calendar);

        Assert.Equal(CaseStatus.Withdrawn, tombstone.Status);
        Assert.NotNull(tombstone.ConcludedAt);
        Assert.Null(tombstone.AnnounceOn);
    }

    private static (CommissionCase Case, Protocol Protocol) DecidedCase()
    {
        var (protocolled, protocol) = ProtocolledCase();
        foreach (var member in Three)
            protocolled.Sign(protocol, member, null, At("2026-03-03 12:00"), "member");
        return (protocolled, protocol);
    }
}
