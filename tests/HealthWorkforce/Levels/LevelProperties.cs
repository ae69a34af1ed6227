using FsCheck;
using FsCheck.Fluent;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Tests.Cpd;
using static KazMigration.HealthWorkforce.Tests.Levels.LevelSample;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>What holds for any level, credits and work (Order 66, p. 14, 19 and annexes 3, 5 to the Rules).</summary>
public sealed class LevelProperties
{
    private static readonly Gen<string> Level = Gen.Elements(Policy.Levels.Where(l => l.Previous is not null).Select(l => l.Code).ToArray());

    private static readonly Gen<CpdCredit> Credit =
        from criterion in Gen.Choose(1, 21)
        from credits in Gen.Choose(1, 120)
        from day in Gen.Choose(-2200, 30)
        from grade in Gen.Elements(Enum.GetValues<CourseGrade>())
        select CpdSample.Credit(criterion, credits, Today.AddDays(day), 1, grade);

    private static readonly Gen<CpdCredit[]> Credits = Credit.ArrayOf().Resize(20);

    private static readonly Gen<WorkPeriod> Period =
        from start in Gen.Choose(-4000, 100)
        from length in Gen.Choose(0, 2500)
        from running in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new WorkPeriod(Today.AddDays(start), running ? null : Today.AddDays(start + length));

    private static readonly Gen<WorkPeriod[]> Work = Period.ArrayOf().Resize(6);

    [Fact]
    public void Assess_MoreCredits_NeverFewerConditionsMet() => Check(
        from level in Level from credits in Credits from more in Credits select (level, credits, more),
        x => Met(x.level, x.credits).IsSubsetOf(Met(x.level, [.. x.credits, .. x.more])));

    // The two minima of each step make the total: with enough credits that count, only what is missing in a row is told.
    [Fact]
    public void Assess_BothMinimaMet_TotalMet() => Check(
        from level in Level from credits in Credits select (level, credits),
        x =>
        {
            var met = Met(x.level, x.credits);
            return !(met.Contains(LevelConditionCode.CpdAdditionalEducation) && met.Contains(LevelConditionCode.CpdNonFormalAndCompetences)) || met.Contains(LevelConditionCode.CpdTotal);
        });

    [Fact]
    public void Assess_AnyCondition_MissingExactlyWhatIsNot() => Check(
        from level in Level from credits in Credits select (level, credits),
        x => Assess(Next(x.level), Standing(x.level) with { Credits = x.credits }).Conditions.Where(c => c.Needed is not null).All(c =>
            c.Met ? c.Missing == 0 : c.Missing == c.Needed - c.Has && c.Missing > 0));

    // Every way up a ladder: from the initial level no step can be left out, and the last one has none after it.
    [Fact]
    public void Next_FromInitial_EachStepOnce() => Check(
        Gen.Elements(Policy.Levels.Where(l => l.IsInitial && l.Code != "8").ToArray()),
        initial =>
        {
            List<QualificationLevel> steps = [initial];
            while (Policy.Next(steps[^1].Code) is { } next)
                steps.Add(next);
            return steps.Select(s => s.Category).SequenceEqual(Enum.GetValues<LevelCategory>()) && steps.All(s => s.Ladder == initial.Ladder);
        });

    [Fact]
    public void Years_LongerWork_NeverFewer() => Check(
        from work in Work from longer in Gen.Choose(0, 900) from since in Gen.Choose(-3000, 0) select (work, longer, since: Today.AddDays(since)),
        x => ContinuousWork.Years(x.work, x.since, Today)
            <= ContinuousWork.Years(x.work.Select(w => w with { To = w.To?.AddDays(x.longer) }), x.since, Today));

    [Fact]
    public void Years_Any_NoMoreThanSinceTheLevel() => Check(
        from work in Work from since in Gen.Choose(-3000, 0) select (work, since: Today.AddDays(since)),
        x => x.since.AddYears(ContinuousWork.Years(x.work, x.since, Today)) <= Today.AddDays(1));

    // The day that is told is the first one on which the years are there, if work goes on.
    [Fact]
    public void ReachedOn_WorkGoesOn_ReachesTheYearsThen() => Check(
        from work in Work from since in Gen.Choose(-2000, 0) from years in Gen.Choose(1, 5) select (work, since: Today.AddDays(since), years),
        x =>
        {
            if (ContinuousWork.Years(x.work, x.since, Today) >= x.years || ContinuousWork.ReachedOn(x.work, x.since, Today, x.years) is not { } day)
                return true;
            WorkPeriod[] goesOn = [.. x.work.Where(w => w.From <= Today), new(Today, null)];
            return ContinuousWork.Years(goesOn, x.since, day) >= x.years && ContinuousWork.Years(goesOn, x.since, day.AddDays(-1)) < x.years;
        });

    private static HashSet<LevelConditionCode> Met(string level, CpdCredit[] credits) =>
        [.. Assess(Next(level), Standing(level) with { Credits = credits }).Conditions.Where(c => c.Met).Select(c => c.Code)];

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
