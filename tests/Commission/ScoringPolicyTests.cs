using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>Order 236, p. 10: points for education and experience; the readings taken where it is silent.</summary>
public sealed class ScoringPolicyTests
{
    private static readonly ScoringPolicy Policy = ScoringPolicy.InForceOn(Day("2026-03-02"));

    // p. 10, subparagraph 1: one value counts, the highest.
    public static TheoryData<EducationValue[], int> Education => new()
    {
        { [], 0 },
        { [EducationValue.Higher], 3 },
        { [EducationValue.EnglishTeachingCertificate], 3 },
        { [EducationValue.AcademicDegree], 4 },
        { [EducationValue.Higher, EducationValue.AcademicDegree], 4 },
        { [EducationValue.Higher, EducationValue.EnglishTeachingCertificate], 3 },
        { [EducationValue.EnglishTeachingCertificate, EducationValue.AcademicDegree, EducationValue.Higher], 4 },
    };

    [Theory]
    [MemberData(nameof(Education))]
    public void Score_EducationValues_HighestCounts(EducationValue[] education, int points) =>
        Assert.Equal(points, Policy.Score(education, [], Day("2026-03-02")).Education);

    // p. 10, subparagraph 2, in completed years: 0 → 0, 1–3 → 2, 4–10 → 4, 11 and more → 6.
    [Theory]
    [InlineData("2025-03-04", 0)] // a day short of one year
    [InlineData("2025-03-03", 2)] // exactly one year, both end days counted
    [InlineData("2022-03-04", 2)] // a day short of four years: still the band of 1 to 3
    [InlineData("2022-03-03", 4)] // exactly four
    [InlineData("2015-03-04", 4)] // a day short of eleven: still the band of 4 to 10
    [InlineData("2015-03-03", 6)] // exactly eleven
    [InlineData("1990-01-01", 6)]
    public void Score_StillWorking_PointsByCompletedYears(string from, int points) =>
        Assert.Equal(points, Policy.Score([], [Period(from, null)], Day("2026-03-02")).Experience);

    // The example of the HTTP contract: seven calendar years.
    [Fact]
    public void Score_HigherEducationAndSevenYears_SevenOfSix()
    {
        var score = Policy.Score([EducationValue.Higher], [Period("2014-01-01", "2020-12-31")], Day("2026-03-02"));

        Assert.Equal(new Score(3, 4, 6, "426/2025-12-30"), score);
        Assert.Equal(7, score.Total);
    }

    [Theory]
    [InlineData("2023-07-01")]
    [InlineData("2025-12-30")]
    [InlineData("2027-12-31")]
    public void InForceOn_AnyDay_TheOnlyEditionKnown(string day) =>
        Assert.Equal("426/2025-12-30", ScoringPolicy.InForceOn(Day(day)).Edition);

    // Annex 2, row 9: every ground that holds is named, in the order of the row.
    public static TheoryData<bool, bool, int, GroundCode[]> Grounds => new()
    {
        { true, true, 7, [] },
        { true, true, 0, [GroundCode.BelowSixPoints] },
        { true, false, 7, [GroundCode.RequirementsNotMet] },
        { false, true, 7, [GroundCode.DocumentsUnreliable] },
        { false, false, 0, [GroundCode.RequirementsNotMet, GroundCode.BelowSixPoints, GroundCode.DocumentsUnreliable] },
    };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Assess_Findings_AllGroundsNamed(bool reliable, bool meets, int yearsWorked, GroundCode[] expected)
    {
        var from = Day("2026-03-02").AddYears(-yearsWorked).AddDays(1);
        var findings = new Findings(reliable, meets, [EducationValue.Higher], [new(from, null)], null);

        var assessment = Policy.Assess(findings, Day("2026-03-02"));

        Assert.Equal(expected, assessment.Grounds.Select(g => g.Code));
        Assert.Equal(expected.Length == 0 ? Recommendation.Issue : Recommendation.Refuse, assessment.Recommendation);
    }

    [Fact]
    public void Assess_EachGround_RestsOnItsItemOfRow9()
    {
        var assessment = Policy.Assess(new(false, false, [], [], null), Day("2026-03-02"));

        Assert.Equal(
            ["annex 2, row 9, item 1", "annex 2, row 9, item 2", "annex 2, row 9, item 3"],
            assessment.Grounds.Select(g => g.LegalBasis.Paragraph));
        Assert.All(assessment.Grounds, g => Assert.Equal(("236", "426/2025-12-30"), (g.LegalBasis.Act, g.LegalBasis.Edition)));
    }

    // Annex 2, row 9, item 2: six points pass.
    [Theory]
    [InlineData("2025-03-03", 5, Recommendation.Refuse)] // 3 + 2
    [InlineData("2022-03-03", 7, Recommendation.Issue)] // 3 + 4
    public void Assess_AroundThreshold_SixPointsPass(string from, int total, Recommendation expected)
    {
        var assessment = Policy.Assess(new(true, true, [EducationValue.Higher], [Period(from, null)], null), Day("2026-03-02"));

        Assert.Equal((total, expected), (assessment.Score.Total, assessment.Recommendation));
    }

    [Fact]
    public void Assess_ScientificDegreeAndOneYear_ExactlySixPasses()
    {
        var assessment = Policy.Assess(
            new(true, true, [EducationValue.AcademicDegree], [Period("2025-01-01", "2025-12-31")], null), Day("2026-03-02"));

        Assert.Equal((6, Recommendation.Issue), (assessment.Score.Total, assessment.Recommendation));
    }
}
