using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Commission.Tests;

/// <summary>What holds for any periods of work (Order 236, p. 10, subparagraph 2).</summary>
public sealed class WorkExperienceProperties
{
    private static readonly DateOnly Registered = new(2026, 3, 2);
    private static readonly ScoringPolicy Policy = ScoringPolicy.InForceOn(Registered);

    private static readonly Gen<WorkPeriod> Period =
        from start in Gen.Choose(-9000, 800)
        from length in Gen.Choose(0, 4200)
        from running in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new WorkPeriod(Registered.AddDays(start), running ? null : Registered.AddDays(start + length));

    private static readonly Arbitrary<WorkPeriod[]> Periods = Period.ArrayOf().Resize(8).ToArbitrary();

    private static readonly Gen<EducationValue[]> Education = Gen.Elements(Enum.GetValues<EducationValue>()).ArrayOf().Resize(4);

    private static readonly Arbitrary<WorkPeriod> OnePeriod = Period.ToArbitrary();

    [Fact]
    public void Join_AnyOrder_SameResult() => Check(
        from periods in Periods.Generator
        from shuffled in Gen.Shuffle(periods)
        select (periods, shuffled),
        x => WorkExperience.Join(x.periods, Registered).SequenceEqual(WorkExperience.Join(x.shuffled, Registered)));

    [Fact]
    public void Join_Joined_ChangesNothing() => Check(Periods.Generator, periods =>
    {
        var joined = WorkExperience.Join(periods, Registered);
        return WorkExperience.Join(joined.Select(p => new WorkPeriod(p.From, p.To)), Registered).SequenceEqual(joined);
    });

    [Fact]
    public void Join_Any_KeepsExactlyTheDaysWorked() => Check(Periods.Generator, periods =>
    {
        var joined = WorkExperience.Join(periods, Registered);
        return Days(periods).SetEquals(joined.SelectMany(p => Range(p.From, p.To)))
            && joined.Zip(joined.Skip(1)).All(pair => pair.First.To.AddDays(1) < pair.Second.From);
    });

    [Fact]
    public void CompletedYears_PeriodSplitIntoAdjoiningParts_SameYears() => Check(
        from period in OnePeriod.Generator
        from others in Periods.Generator
        from cut in Gen.Choose(0, 10_000)
        select (period, others, cut),
        x =>
        {
            var end = x.period.To ?? Registered;
            if (end <= x.period.From)
                return true;
            var middle = x.period.From.AddDays(x.cut % (end.DayNumber - x.period.From.DayNumber));
            WorkPeriod[] split = [x.period with { To = middle }, x.period with { From = middle.AddDays(1) }];
            return Years([x.period, .. x.others]) == Years([.. split, .. x.others]);
        });

    [Fact]
    public void CompletedYears_DaysAfterRegistration_CountNothing() => Check(Periods.Generator, periods =>
    {
        var cut = periods.Where(p => p.From <= Registered).Select(p => p with { To = p.To is { } to && to < Registered ? to : Registered });
        return Years(periods) == Years(cut);
    });

    [Fact]
    public void CompletedYears_PeriodMadeLonger_NeverFewer() => Check(
        from period in OnePeriod.Generator
        from before in Gen.Choose(0, 400)
        from after in Gen.Choose(0, 400)
        select (period, before, after),
        x => Years([x.period]) <= Years([new(x.period.From.AddDays(-x.before), x.period.To?.AddDays(x.after))]));

    [Fact]
    public void CompletedYears_PeriodAddedThatTouchesNone_NeverFewer() => Check(
        from periods in Periods.Generator
        from length in Gen.Choose(0, 4000)
        select (periods, length),
        x =>
        {
            var first = x.periods.Select(p => p.From).Append(Registered).Min();
            return Years(x.periods) <= Years([.. x.periods, new(first.AddDays(-x.length - 2), first.AddDays(-2))]);
        });

    [Fact]
    public void CompletedYears_Any_WithinADayCountOfCalendarYears() => Check(Periods.Generator, periods =>
    {
        // A year is at least twelve times thirty days, less what a February lacks, and at most 366 days.
        var (days, years) = (Days(periods).Count, Years(periods));
        return years <= days / 352.0 && years >= Math.Floor(days / 366.0) - WorkExperience.Join(periods, Registered).Count;
    });

    [Fact]
    public void Score_Any_BetweenZeroAndTen() => Check(
        from periods in Periods.Generator
        from education in Education
        select (periods, education),
        x => Policy.Score(x.education, x.periods, Registered) is { Total: >= 0 and <= 10, Education: 0 or 3 or 4, Experience: 0 or 2 or 4 or 6 });

    [Fact]
    public void Score_MoreEducationAndLongerWork_NeverLower() => Check(
        from period in OnePeriod.Generator
        from longer in Gen.Choose(0, 4000)
        from education in Education
        from more in Education
        select (period, longer, education, more),
        x => Policy.Score(x.education, [x.period], Registered).Total
            <= Policy.Score([.. x.education, .. x.more], [x.period with { From = x.period.From.AddDays(-x.longer) }], Registered).Total);

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static int Years(IEnumerable<WorkPeriod> periods) => WorkExperience.CompletedYears(periods, Registered);

    private static HashSet<DateOnly> Days(IEnumerable<WorkPeriod> periods) =>
        [.. periods.Where(p => p.From <= Registered).SelectMany(p => Range(p.From, p.To is { } to && to < Registered ? to : Registered))];

    private static IEnumerable<DateOnly> Range(DateOnly from, DateOnly to) =>
        Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
