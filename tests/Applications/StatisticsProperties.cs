using FsCheck;
using FsCheck.Fluent;
using KazMigration.Applications.Application.Statistics;
using KazMigration.Applications.Domain.Statistics;

namespace KazMigration.Applications.Tests;

/// <summary>The statistics equal a recount of every history, whatever happened, whatever was rolled up, for any period.</summary>
public sealed class StatisticsProperties
{
    private static readonly DateOnly First = new(2025, 11, 20);

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 220).Select(First.AddDays);

    private static readonly Gen<CountedPeriod> Period =
        from one in Day
        from other in Day
        select one < other ? new CountedPeriod(one, other) : new CountedPeriod(other, one);

    [Fact]
    public void Statistics_AnyLives_EqualTheRecount() => Check(
        from lives in Life.Some
        from period in Period
        from rolledUp in Gen.Choose(0, 100)
        select (lives, period, rolledUp),
        x =>
        {
            var played = x.lives.Select(l => l.Play()).ToList();
            List<Fact> facts = [.. played.SelectMany(p => p.Facts)];
            var rolledUp = facts.Take(facts.Count * x.rolledUp / 100).ToList();

            var statistics = StatisticsView.Of(x.period.From, x.period.To, null, [.. Counted(rolledUp, facts.Skip(rolledUp.Count), x.period)]);

            return Recount.Of(statistics).Order(StringComparer.Ordinal)
                .SequenceEqual(Recount.Of(played.Select(p => p.Application), x.period.From, x.period.To).Order(StringComparer.Ordinal));
        });

    // A total is taken, or it is not; each day of the period is in exactly one that is.
    [Fact]
    public void Takes_AnyPeriod_EachDayOnce() => Check(Period, period => Enumerable.Range(-40, 320).Select(First.AddDays).All(day =>
    {
        var taken = (period.Takes(TotalSpan.Day, day) ? 1 : 0) + (period.Takes(TotalSpan.Month, new DateOnly(day.Year, day.Month, 1)) ? 1 : 0);
        return taken == (day >= period.From && day <= period.To ? 1 : 0);
    }));

    [Fact]
    public void Of_AnySplit_SameTotals() => Check(
        from lives in Life.Some
        from cut in Gen.Choose(0, 100)
        select (lives, cut),
        x =>
        {
            List<Fact> facts = [.. x.lives.SelectMany(l => l.Play().Facts)];
            var (one, other) = (FactTotal.Of(facts.Take(x.cut)), FactTotal.Of(facts.Skip(x.cut)));
            var together = one.Concat(other).GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.Sum(t => t.Value));
            return together.Count == FactTotal.Of(facts).Count && FactTotal.Of(facts).All(t => together[t.Key] == t.Value);
        });

    [Fact]
    public void Median_AnyNumbers_IsTheMiddleOfTheSorted() => Check(Gen.Choose(0, 40).ArrayOf().Where(d => d.Length > 0), days =>
    {
        var counts = new WorkingDayCounts();
        foreach (var day in days)
            counts.Add(day, 1);
        var sorted = days.Order().ToList();
        return counts.Median == (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m;
    });

    [Fact]
    public void Median_OfNone_IsNone() => Assert.Null(new WorkingDayCounts().Median);

    // As the query reads it.
    private static IEnumerable<Counted> Counted(IEnumerable<Fact> rolledUp, IEnumerable<Fact> facts, CountedPeriod period) =>
        FactTotal.Of(rolledUp).Where(t => period.Takes(t.Key.Span, t.Key.Day))
            .Select(t => new Counted(t.Key.LocalExecutiveBody, t.Key.Measure, t.Key.Detail, t.Key.Late, t.Key.WorkingDays, t.Value))
            .Concat(facts.Where(f => f.Day >= period.From && f.Day <= period.To).Select(f => new Counted(f.LocalExecutiveBody, f.Measure, f.Detail, f.Late, f.WorkingDays, 1)));

    private static void Check<T>(Gen<T> any, Func<T, bool> holds) =>
        Prop.ForAll(any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
