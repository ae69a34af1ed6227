using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Commission.Tests;

/// <summary>What would it take (Order 236, p. 10; annex 2, row 9.2): each change is enough, and nothing less is.</summary>
public sealed class ScoreChangeProperties
{
    private static readonly DateOnly On = new(2026, 3, 2);
    private static readonly ScoringPolicy Policy = ScoringPolicy.InForceOn(On);

    private static readonly Gen<(EducationValue[] Education, WorkPeriod[] Experience)> Person =
        from education in Gen.Elements(Enum.GetValues<EducationValue>()).ArrayOf().Resize(2)
        from experience in (
            from start in Gen.Choose(-5000, 30)
            from length in Gen.Choose(0, 1800)
            from running in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            select new WorkPeriod(On.AddDays(start), running ? null : On.AddDays(start + length))).ArrayOf().Resize(4)
        select (education, experience);

    [Theory]
    [InlineData("", 0, "11y | higher/englishTeachingCertificate+4y | academicDegree+1y")]
    [InlineData("", 4, "11y | higher/englishTeachingCertificate")]
    [InlineData("", 11, "")]
    [InlineData("Higher", 0, "4y | academicDegree+1y")]
    [InlineData("AcademicDegree", 0, "1y")]
    [InlineData("Higher", 1, "4y | academicDegree")]
    [InlineData("Higher", 4, "")]
    public void Changes_ByTheTableOfP10(string education, int years, string expected)
    {
        EducationValue[] values = education.Length == 0 ? [] : [Enum.Parse<EducationValue>(education)];
        WorkPeriod[] experience = years == 0 ? [] : [new(On.AddYears(-years).AddDays(1), On)];

        Assert.Equal(expected, string.Join(" | ", Policy.ChangesThatReach(Policy.Score(values, experience, On)).Select(Text)));
    }

    [Fact]
    public void Change_Applied_IsEnough() => Check(Person, x => Changes(x).All(c =>
        (c.EducationAnyOf.Count == 0 ? [x.Education] : c.EducationAnyOf.Select(v => (EducationValue[])[.. x.Education, v]))
            .All(education => IsEnough(education, WithYears(x.Experience, c.CompletedYears ?? 0)))));

    [Fact]
    public void Change_WithoutItsEducation_IsNotEnough() => Check(Person, x => Changes(x).Where(c => c.EducationAnyOf.Count > 0).All(c =>
        !IsEnough(x.Education, WithYears(x.Experience, c.CompletedYears ?? 0))));

    [Fact]
    public void Change_WithLesserEducation_IsNotEnough() => Check(Person, x => Changes(x).Where(c => c.EducationAnyOf.Count > 0).All(c =>
        Enum.GetValues<EducationValue>().Where(v => PointsOf(v) < PointsOf(c.EducationAnyOf[0]))
            .All(v => !IsEnough([.. x.Education, v], WithYears(x.Experience, c.CompletedYears ?? 0)))));

    [Fact]
    public void Change_OneYearFewer_IsNotEnough() => Check(Person, x => Changes(x).Where(c => c.CompletedYears is not null).All(c =>
        !IsEnough([.. x.Education, .. c.EducationAnyOf], WithYears(x.Experience, c.CompletedYears!.Value - 1))));

    [Fact]
    public void Change_Any_IsAmongTheSmallest() => Check(Person, x =>
    {
        var changes = Changes(x);
        // Whatever more is enough contains one of the changes.
        return IsEnough(x.Education, x.Experience) ? changes.Count == 0 : Enum.GetValues<EducationValue>().Cast<EducationValue?>().Append(null).All(value =>
            Enumerable.Range(0, 13).All(years =>
                !IsEnough(value is { } v ? [.. x.Education, v] : x.Education, WithYears(x.Experience, years))
                || changes.Any(c => (c.CompletedYears ?? 0) <= Math.Max(years, Years(x.Experience))
                    && (c.EducationAnyOf.Count == 0 || (value is { } w && PointsOf(w) >= PointsOf(c.EducationAnyOf[0]))))));
    });

    [Fact]
    public void ReachedOn_WorkingOn_IsTheFirstDay() => Check(
        from person in Person
        from more in Gen.Choose(1, 8)
        select (person.Experience, Needed: Years(person.Experience) + more),
        x =>
        {
            var day = WorkExperience.ReachedOn(x.Experience, x.Needed, On);
            WorkPeriod[] workingOn = [.. x.Experience, new(On.AddDays(1), null)];
            return day > On && WorkExperience.CompletedYears(workingOn, day) == x.Needed && WorkExperience.CompletedYears(workingOn, day.AddDays(-1)) < x.Needed;
        });

    [Theory]
    [InlineData("2020-03-02", null, 11, "2031-03-01")] // work runs: eleven years with both end days
    [InlineData("2020-03-02", "2021-03-01", 4, "2029-03-02")] // one year done, three from tomorrow
    public void ReachedOn_Examples(string from, string? to, int years, string expected) =>
        Assert.Equal(Day(expected), WorkExperience.ReachedOn([Sample.Period(from, to)], years, On));

    private static IReadOnlyList<ScoreChange> Changes((EducationValue[] Education, WorkPeriod[] Experience) x) =>
        Policy.ChangesThatReach(Policy.Score(x.Education, x.Experience, On));

    private static bool IsEnough(IEnumerable<EducationValue> education, IEnumerable<WorkPeriod> experience) =>
        Policy.Score(education, experience, On).Total >= Policy.Threshold;

    private static int Years(IEnumerable<WorkPeriod> experience) => WorkExperience.CompletedYears(experience, On);

    private static int PointsOf(EducationValue value) => Policy.Score([value], [], On).Education;

    /// <summary>With earlier work that completes so many years in all.</summary>
    private static WorkPeriod[] WithYears(WorkPeriod[] experience, int years)
    {
        var more = years - Years(experience);
        var end = experience.Select(p => p.From).Append(On).Min().AddDays(-2);
        return more <= 0 ? experience : [.. experience, new(end.AddYears(-more).AddDays(1), end)];
    }

    private static string Text(ScoreChange change) => string.Join('+', new[]
    {
        string.Join('/', change.EducationAnyOf.Select(v => char.ToLowerInvariant($"{v}"[0]) + $"{v}"[1..])),
        change.CompletedYears is { } years ? $"{years}y" : "",
    }.Where(part => part.Length > 0));

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
