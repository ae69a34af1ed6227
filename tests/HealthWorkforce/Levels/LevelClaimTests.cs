using KazMigration.HealthWorkforce.Domain.Levels;
using static KazMigration.HealthWorkforce.Tests.Levels.LevelSample;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>A claim and its decision (Order 66, p. 12, 16, 19 of the Rules).</summary>
public sealed class LevelClaimTests
{
    private static readonly AlmatyTime Now = Almaty.At("2026-03-02 10:00");

    [Fact]
    public void Give_ConditionsMet_IsHeldFromThatDay()
    {
        var claim = Claim(Next("4.1"), Standing("4.1"));

        Assert.Null(claim.Held);
        Assert.False(claim.Give(claim.Assessment, Today, Now, "health-coordinator").Failed);
        Assert.Equal(new HeldLevel("4.1", Today, Today), claim.Held);
        Assert.Equal([LevelClaimStep.Claimed, LevelClaimStep.Given], claim.History.Select(s => s.What));
    }

    [Fact]
    public void Give_ConditionNotMet_NamesEachWithItsBasis()
    {
        var claim = Claim(Next("4.1") with { Assessment = null, Education = null }, Standing("4.1"));

        var refused = claim.Give(claim.Assessment, Today, Now, "health-coordinator").Error!;

        Assert.Equal("level-conditions-not-met", refused.Code.Slug);
        Assert.Equal([("levelEducation", "12, subparagraph 1; annex 5"), ("levelAssessment", "12, subparagraph 2; 16")], refused.Faults.Select(f => (f.Code, f.LegalBasis!.Paragraph)));
        Assert.Equal(LevelClaimStatus.Claimed, claim.Status);
    }

    [Fact]
    public void Refuse_ConditionsNotMet_CitesThem()
    {
        var claim = Claim(Next("4.1") with { Assessment = null }, Standing("4.1"));

        Assert.False(claim.Refuse(claim.Assessment, [LevelConditionCode.Education], "Диплом танылмаған", Now, "health-coordinator").Failed);
        Assert.Equal([LevelConditionCode.Education, LevelConditionCode.Assessment], claim.Refusal!.Conditions.Select(c => c.Code));
        Assert.Null(claim.Held);
    }

    // A refusal cites conditions of the level: not none, and not another level's.
    [Theory]
    [InlineData(null)]
    [InlineData(LevelConditionCode.Certificate)]
    public void Refuse_NoConditionOfTheClaim_IsRefused(LevelConditionCode? cited)
    {
        var claim = Claim(Next("4.1"), Standing("4.1"));

        Assert.True(claim.Refuse(claim.Assessment, cited is { } c ? [c] : [], "…", Now, "health-coordinator").Failed);
        Assert.Equal(LevelClaimStatus.Claimed, claim.Status);
    }

    [Fact]
    public void Decide_Twice_IsAConflict()
    {
        var claim = Claim(Next("4.1"), Standing("4.1"));
        claim.Give(claim.Assessment, Today, Now, "health-coordinator");

        Assert.Equal("level-claim-decided", claim.Give(claim.Assessment, Today, Now, "health-coordinator").Error!.Code.Slug);
        Assert.Equal("level-claim-decided", claim.Refuse(claim.Assessment, [LevelConditionCode.Education], "…", Now, "health-coordinator").Error!.Code.Slug);
    }

    [Theory]
    [InlineData(" Хирургия ", null, "Хирургия")]
    [InlineData("Хирургия", "Тамыр хирургиясы", "Хирургия / Тамыр хирургиясы")]
    public void SubjectOf_Specialty_WithItsSpecialisation(string specialty, string? specialisation, string subject) =>
        Assert.Equal(subject, LevelClaim.SubjectOf(specialty, specialisation));

    private static LevelClaim Claim(LevelRequest request, LevelStanding standing) =>
        LevelClaim.Make(Guid.CreateVersion7(), request, Assess(request, standing), Now, "hr");
}
