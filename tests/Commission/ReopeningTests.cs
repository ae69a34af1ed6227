using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>A case that a justified complaint opened anew (Order 236, p. 9, 24, 26).</summary>
public sealed class ReopeningTests
{
    private static readonly LegalBasis Basis = LegalBasis.Order236("26");

    [Fact]
    public void Reopen_Decided_ANewTermAndTheFormerRoundStays()
    {
        var decided = DecidedCase();
        var (findings, protocol, due) = (decided.Findings, decided.ProtocolId, decided.DecisionDueOn);

        Assert.False(decided.Reopen(2, Basis, At("2026-03-20 15:00"), "official", Calendar).Failed);

        // Three working days over Nauryz.
        Assert.Equal((CaseStatus.Open, 2, Day("2026-03-20"), Day("2026-03-30")), (decided.Status, decided.Round, decided.ReceivedOn, decided.DecisionDueOn));
        Assert.Equal((null, null, null, null), (decided.Findings, decided.Assessment, decided.ProtocolId, decided.ConcludedAt));
        Assert.Equal((findings, protocol, due), (decided.FormerRounds[0].Findings, decided.FormerRounds[0].ProtocolId, decided.FormerRounds[0].DecisionDueOn));
        Assert.Equal((CaseStep.Reopened, Basis), (decided.History[^1].What, decided.History[^1].LegalBasis));
        Assert.Equal(DeadlineState.Approaching, decided.AnnounceDeadline(At("2026-03-27 09:00"), "system", Escalation.Default, Calendar));
    }

    [Fact]
    public void AnnounceDeadline_MissedInTheFormerRound_BeginsWithApproachingAgain()
    {
        var (late, protocol) = ProtocolledCase();
        Assert.Equal(DeadlineState.Missed, late.AnnounceDeadline(At("2026-03-11 09:00"), "system", Escalation.Default, Calendar));
        foreach (var member in Three)
            Assert.False(late.Sign(protocol, member, null, At("2026-03-12 12:00"), "member").Failed);

        Assert.False(late.Reopen(2, Basis, At("2026-03-20 15:00"), "official", Calendar).Failed);

        Assert.Equal(DeadlineState.Approaching, late.AnnounceDeadline(At("2026-03-27 09:00"), "system", Escalation.Default, Calendar));
    }

    [Fact]
    public void Reopen_SameRoundAgain_NothingMore()
    {
        var decided = DecidedCase();
        Assert.False(decided.Reopen(2, Basis, At("2026-03-20 15:00"), "official", Calendar).Failed);
        Assert.False(decided.RecordFindings(GoodFindings, At("2026-03-26 10:00"), "secretary").Failed);

        Assert.False(decided.Reopen(2, Basis, At("2026-03-20 15:00"), "official", Calendar).Failed);

        Assert.Equal((CaseStatus.Assessed, 2, Day("2026-03-20")), (decided.Status, decided.Round, decided.ReceivedOn));
    }

    [Fact]
    public void Reopen_NotDecided_IsRefused() =>
        Assert.Equal(CaseErrors.NotDecided, AssessedCase().Reopen(2, Basis, At("2026-03-20 15:00"), "official", Calendar).Error?.Code);

    [Fact]
    public void DrawUpProtocol_SecondRound_IsAnotherOneAndTheFirstCannotBeSigned()
    {
        var (protocolled, first) = ProtocolledCase();
        Sign(protocolled, first);
        Assert.False(protocolled.Reopen(2, Basis, At("2026-03-20 15:00"), "official", Calendar).Failed);
        Assert.False(protocolled.RecordFindings(GoodFindings, At("2026-03-26 10:00"), "secretary").Failed);

        var second = protocolled.DrawUpProtocol(ThreeSit(), 43, At("2026-03-26 11:00"), "secretary").Value;

        Assert.Equal((1, 2), (first.Round, second.Round));
        Assert.Equal(CaseErrors.NotBeingSigned, protocolled.Sign(first, Three[0], null, At("2026-03-26 12:00"), "member").Error?.Code);
        Sign(protocolled, second);
        Assert.Equal(CaseStatus.Decided, protocolled.Status);
    }

    private static CommissionCase DecidedCase()
    {
        var (protocolled, protocol) = ProtocolledCase();
        Sign(protocolled, protocol);
        return protocolled;
    }

    private static void Sign(CommissionCase commissionCase, Protocol protocol)
    {
        foreach (var member in Three)
            Assert.False(commissionCase.Sign(protocol, member, null, At("2026-03-03 12:00"), "member").Failed);
    }
}
