using FsCheck;
using FsCheck.Fluent;
using static KazMigration.Commission.Tests.Sample;

namespace KazMigration.Commission.Tests;

/// <summary>Which decided cases come out otherwise under a draft policy (Order 236, p. 10; annex 2, row 9).</summary>
public sealed class PolicyWhatIfTests
{
    private static readonly DateOnly On = new(2026, 3, 2);
    private static readonly ScoringPolicy InForce = ScoringPolicy.InForceOn(On);

    private static readonly Dictionary<EducationValue, int> Education = new()
    {
        [EducationValue.Higher] = 3,
        [EducationValue.AcademicDegree] = 4,
        [EducationValue.EnglishTeachingCertificate] = 3,
    };

    private static readonly (int, int)[] Bands = [(1, 2), (4, 4), (11, 6)];

    private static readonly Gen<Findings> Found =
        from reliable in Gen.Elements(true, false)
        from meets in Gen.Elements(true, false)
        from education in Gen.Elements(Enum.GetValues<EducationValue>()).ArrayOf().Resize(2)
        from years in Gen.Choose(0, 13)
        from days in Gen.Choose(0, 400)
        select new Findings(reliable, meets, education, [new(On.AddYears(-years).AddDays(-days), On)], null);

    private static readonly Gen<ScoringPolicy> Drafted =
        from threshold in Gen.Choose(1, 12)
        from higher in Gen.Choose(0, 8)
        from degree in Gen.Choose(0, 8)
        from first in Gen.Choose(0, 6)
        from more in Gen.Choose(0, 6)
        select ScoringPolicy.Drafted(
            threshold, new Dictionary<EducationValue, int> { [EducationValue.Higher] = higher, [EducationValue.AcademicDegree] = degree }, [(2, first), (7, first + more)]);

    // Higher education (3) and so many years: 0 → 0, 3 → 2, 7 → 4, 12 → 6 in force; the threshold in force is six.
    [Theory]
    [InlineData(7, 8, true, "RefusedInstead", "BelowSixPoints")] // seven points are no longer enough
    [InlineData(7, 7, true, null, null)]
    [InlineData(3, 5, true, "IssuedInstead", "")] // five points become enough
    [InlineData(3, 6, true, null, null)]
    [InlineData(3, 5, false, "OtherGrounds", "DocumentsUnreliable")] // unreliable documents refuse all the same
    [InlineData(7, 8, false, "OtherGrounds", "BelowSixPoints,DocumentsUnreliable")]
    [InlineData(12, 9, true, null, null)] // nine of nine
    public void Otherwise_OtherThreshold_ByRow9(int years, int threshold, bool reliable, string? change, string? grounds)
    {
        var findings = FindingsOf(years, reliable);

        var other = ScoringPolicy.Drafted(threshold, Education, Bands).Otherwise(findings, On, InForce.Assess(findings, On));

        Assert.Equal(change, other?.Change.ToString());
        Assert.Equal(grounds, other is null ? null : string.Join(',', other.Assessment.Grounds.Select(g => g.Code)));
    }

    // p. 10: points or bands that the draft changes; the score alone is not an outcome.
    [Theory]
    [InlineData(3, 4, "IssuedInstead", 6)] // higher education worth four
    [InlineData(7, 4, null, null)] // eight points instead of seven: issued all the same
    [InlineData(7, 1, "RefusedInstead", 5)]
    public void Otherwise_OtherPoints_OnlyWhereTheOutcomeChanges(int years, int higher, string? change, int? total)
    {
        var findings = FindingsOf(years, reliable: true);
        var draft = ScoringPolicy.Drafted(6, new Dictionary<EducationValue, int> { [EducationValue.Higher] = higher }, Bands);

        var other = draft.Otherwise(findings, On, InForce.Assess(findings, On));

        Assert.Equal((change, total), (other?.Change.ToString(), other?.Assessment.Score.Total));
    }

    [Fact]
    public void Drafted_YearsBelowItsFirstBandAndEducationLeftOut_EarnNothing()
    {
        var draft = ScoringPolicy.Drafted(6, new Dictionary<EducationValue, int>(), [(5, 9)]);

        Assert.Equal((0, 0), PointsOf(draft, 4));
        Assert.Equal((0, 9), PointsOf(draft, 5));

        static (int, int) PointsOf(ScoringPolicy policy, int years)
        {
            var score = policy.Score([EducationValue.Higher], FindingsOf(years, reliable: true).Experience, On);
            return (score.Education, score.Experience);
        }
    }

    [Fact]
    public void Otherwise_PolicyInForce_ChangesNothing() => Check(Found, f => InForce.Otherwise(f, On, InForce.Assess(f, On)) is null);

    [Fact]
    public void Otherwise_DraftThatSaysTheSame_ChangesNothing() =>
        Check(Found, f => ScoringPolicy.Drafted(6, Education, Bands).Otherwise(f, On, InForce.Assess(f, On)) is null);

    // What is told is what the draft itself assesses, and nothing that differs is kept silent.
    [Fact]
    public void Otherwise_AnyDraft_TellsEveryOtherOutcome() => Check(
        from findings in Found from draft in Drafted select (findings, draft),
        x =>
        {
            var (decided, assessed) = (InForce.Assess(x.findings, On), x.draft.Assess(x.findings, On));
            var same = decided.Recommendation == assessed.Recommendation && decided.Grounds.SequenceEqual(assessed.Grounds);
            var other = x.draft.Otherwise(x.findings, On, decided);
            return same ? other is null : other!.Assessment.Score == assessed.Score && other.Assessment.Grounds.SequenceEqual(assessed.Grounds);
        });

    private static Findings FindingsOf(int years, bool reliable) =>
        GoodFindings with { DocumentsReliable = reliable, Experience = years == 0 ? [] : [new(On.AddYears(-years).AddDays(1), On)] };

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
