using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>Composition (Order 236, p. 6), who may sit and the quorum (p. 9; the order names none).</summary>
public sealed class SittingTests
{
    // More than half of the members.
    [Theory]
    [InlineData(2, 5, false)]
    [InlineData(3, 5, true)]
    [InlineData(3, 6, false)] // exactly half
    [InlineData(4, 6, true)]
    [InlineData(1, 1, true)]
    [InlineData(0, 1, false)]
    [InlineData(4, 7, true)]
    [InlineData(3, 7, false)]
    public void IsReached_MoreThanHalf_Only(int attending, int members, bool reached) =>
        Assert.Equal(reached, Quorum.MoreThanHalf.IsReached(attending, members));

    [Theory]
    [InlineData(4, 6, false)] // exactly two thirds
    [InlineData(5, 6, true)]
    public void IsReached_AnotherShareConfigured_ThatShareIsExceeded(int attending, int members, bool reached) =>
        Assert.Equal(reached, new Quorum(2, 3).IsReached(attending, members));

    [Fact]
    public void Convene_ThreeOfFive_Sits()
    {
        var sitting = Sitting.Convene(Five(), Quorum.MoreThanHalf, Three, []);

        Assert.Equal(Three, sitting.Value.Attendees.Select(m => m.MemberId));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Convene_HalfOrLess_NoQuorum(int attending)
    {
        var error = Sitting.Convene(Five(), Quorum.MoreThanHalf, Three[..attending], []).Error!;

        Assert.Equal(ProtocolErrors.QuorumNotReached, error.Code);
        Assert.Equal([("Attending", attending), ("Members", 5), ("Needed", (object?)3)], error.Values);
    }

    // A member named twice does not count twice.
    [Fact]
    public void Convene_SameMemberThreeTimes_NoQuorumEither() => Assert.Contains(
        Sitting.Convene(Five(), Quorum.MoreThanHalf, ["member.71.1", "member.71.1", "member.71.1"], []).Error!.Faults,
        fault => fault.Code == "quorumNotReached");

    // Who stands aside stays counted: three must still sit of five.
    [Fact]
    public void Convene_TwoSitAndOneStandsAside_NoQuorum() => Assert.Equal(
        ProtocolErrors.QuorumNotReached,
        Sitting.Convene(Five(), Quorum.MoreThanHalf, Three[..2], [new("member.71.3", "relative")]).Error?.Code);

    [Fact]
    public void Convene_SeveralFaults_AllNamed()
    {
        var error = Sitting.Convene(
            Five(), Quorum.MoreThanHalf, ["member.71.1", "member.75.1", "member.71.1", "secretary.71"],
            [new("member.71.1", "relative"), new("stranger", " ")]).Error!;

        Assert.Equal(ProtocolErrors.SittingNotValid, error.Code);
        Assert.Equal(
            [
                ("/attendees/1", "notAMember"), ("/attendees/2", "namedTwice"), ("/attendees/3", "notAMember"),
                ("/standingAside/0/member", "standsAsideAndSits"), ("/standingAside/1/member", "notAMember"),
                ("/standingAside/1/reason", "required"), ("/attendees", "quorumNotReached"),
            ],
            error.Faults.Select(f => (f.Pointer, f.Code)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Appoint_NotExactlyOneChair_Refused(int chairs)
    {
        Member[] members = [.. Enumerable.Range(1, 3).Select(no => MemberNo(no) with { Role = no <= chairs ? MemberRole.Chair : MemberRole.Member })];

        var error = Composition.Appoint("71", Day("2026-01-01"), "secretary.71", members, At("2026-01-01 09:00")).Error!;

        Assert.Equal("oneChair", Assert.Single(error.Faults).Code);
        Assert.Equal("6", error.Code.LegalBasis!.Paragraph);
    }

    [Fact]
    public void Appoint_NamesMissing_AllNamed()
    {
        var error = Composition.Appoint(
            "71", Day("2026-01-01"), "", [MemberNo(1) with { Name = " " }, MemberNo(2) with { MemberId = new string('x', 101) }], At("2026-01-01 09:00")).Error!;

        Assert.Equal(
            [("/secretary", "required"), ("/members/0/name", "required"), ("/members/1/memberId", "tooLong")],
            error.Faults.Select(f => (f.Pointer, f.Code)));
    }

    [Fact]
    public void Appoint_MemberTwiceAndSecretaryAmongThem_BothNamed()
    {
        Member[] members = [MemberNo(1), MemberNo(2), MemberNo(2), MemberNo(3) with { MemberId = "secretary.71" }];

        var error = Composition.Appoint("71", Day("2026-01-01"), "secretary.71", members, At("2026-01-01 09:00")).Error!;

        Assert.Equal(["namedTwice", "secretaryDoesNotVote"], error.Faults.Select(f => f.Code));
    }
}
