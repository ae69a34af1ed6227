using KazMigration.HealthWorkforce.Domain.Levels;
using static KazMigration.HealthWorkforce.Tests.Levels.LevelSample;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>Levels in place of category certificates and after education in nursing (Order 66, p. 12 and 19 of the Rules).</summary>
public sealed class LevelGroundTests
{
    private static readonly LevelStanding Nothing = new(null, null, [], []);

    private static LevelRequest WithCertificate(LevelGround ground, string? validTo, LevelCategory category = LevelCategory.First) => Next("7.3 (R)") with
    {
        Ground = ground,
        Certificate = new("К-77", category, new(2016, 5, 1), validTo is null ? null : Almaty.Day(validTo)),
    };

    // P. 12, last sentence: ended after 1 January 2021.
    [Theory]
    [InlineData("2021-01-02", true)]
    [InlineData("2021-01-01", false)]
    [InlineData("2019-05-01", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)] // runs to the end of this day
    [InlineData(null, false)]
    public void Assess_EndedCertificate_EndedAfter1January2021(string? validTo, bool met)
    {
        var standing = Nothing with { Credits = Enough(Policy.Find("7.3 (R)")!.Cpd!) };

        Assert.Equal(met ? [] : new[] { LevelConditionCode.Certificate }, Unmet(WithCertificate(LevelGround.EndedCertificate, validTo), standing));
    }

    // The stages of knowledge and cases are spared; the assessment itself and the credits are not.
    [Fact]
    public void Assess_EndedCertificate_SparesTwoStagesAlone()
    {
        var (request, standing) = (WithCertificate(LevelGround.EndedCertificate, "2024-05-01"), Nothing with { Credits = Enough(Policy.Find("7.3 (R)")!.Cpd!) });

        Assert.Empty(Unmet(request with { Assessment = Passed with { KnowledgeStage = false, CaseStage = false } }, standing));
        Assert.Equal([LevelConditionCode.Assessment], Unmet(request with { Assessment = null }, standing));
        Assert.Equal([LevelConditionCode.CpdTotal, LevelConditionCode.CpdAdditionalEducation, LevelConditionCode.CpdNonFormalAndCompetences], Unmet(request, Nothing));
    }

    [Theory]
    [InlineData(LevelGround.EndedCertificate, "2024-05-01")]
    [InlineData(LevelGround.PermanentCertificate, null)]
    public void Assess_CertificateOfAnotherCategory_NotEquivalent(LevelGround ground, string? validTo) => Assert.Contains(
        LevelConditionCode.Certificate, Unmet(WithCertificate(ground, validTo, LevelCategory.Highest), Nothing));

    // P. 19, second sentence: re-registered without assessment.
    [Theory]
    [InlineData(null, true)]
    [InlineData("2030-01-01", false)]
    public void Assess_PermanentCertificate_WithoutAssessment(string? validTo, bool met)
    {
        var request = WithCertificate(LevelGround.PermanentCertificate, validTo) with { Assessment = null, LabourFunctions = null };

        Assert.Equal(met, Assess(request, Nothing).Met);
    }

    [Fact]
    public void CountsFrom_PermanentCertificate_IsItsDay() =>
        Assert.Equal(new DateOnly(2016, 5, 1), LevelPolicy.CountsFrom(WithCertificate(LevelGround.PermanentCertificate, null), Nothing, Today));

    // P. 19, third sentence: the level of the equivalent category is kept.
    [Theory]
    [InlineData("4.2", "5.2", true)]
    [InlineData("4.2", "6.2", true)]
    [InlineData("5.3", "6.3", true)]
    [InlineData("4.2", "5.3", false)] // another category
    [InlineData("6.1", "5.1", false)] // not onwards
    [InlineData("5.1", "5.1", false)]
    public void Assess_NursingEducation_KeepsTheCategory(string held, string claimed, bool met) =>
        Assert.Equal(met ? [] : new[] { LevelConditionCode.Sequence }, Unmet(Nurse(claimed), Holding(held)));

    [Fact]
    public void Assess_NursingEducation_OfNursesAlone() =>
        Assert.Equal([LevelConditionCode.NursingSpecialty], Unmet(Nurse("5.2") with { Specialty = "Кардиология" }, Holding("4.2")));

    // Earlier length of service is counted: the next step is reached from the day of the level kept.
    [Fact]
    public void CountsFrom_NursingEducation_IsThatOfTheLevelKept() =>
        Assert.Equal(new DateOnly(2020, 1, 1), LevelPolicy.CountsFrom(Nurse("5.2"), Holding("4.2"), Today));

    [Fact]
    public void Grounds_OfLevels_FollowTheirKind()
    {
        Assert.Equal([LevelGround.Initial], Policy.Find("7.1 (R)")!.Grounds);
        Assert.Equal([LevelGround.Initial], Policy.Find("8")!.Grounds);
        Assert.Equal([LevelGround.Next, LevelGround.EndedCertificate, LevelGround.PermanentCertificate], Policy.Find("7.1 (I)")!.Grounds);
        Assert.Contains(LevelGround.NursingEducation, Policy.Find("6.1")!.Grounds);
    }

    private static LevelRequest Nurse(string level) => new(
        level, LevelGround.NursingEducation, "Мейіргер ісі", Education: new(Policy.Find(level)!.Accepted[0], "Медициналық колледж", new(2025, 6, 30)));

    private static LevelStanding Holding(string level) => new(new(level, new(2020, 1, 1), new(2020, 1, 1)), null, [], []);
}
