using FsCheck;
using FsCheck.Fluent;
using KazMigration.HealthWorkforce.Domain.Cpd;
using static KazMigration.HealthWorkforce.Tests.Cpd.CpdSample;

namespace KazMigration.HealthWorkforce.Tests.Cpd;

/// <summary>What holds for any credits (Order 66, p. 6, 9 and annex 1 to the Rules).</summary>
public sealed class CpdProperties
{
    private static readonly Gen<CpdCredit> AnyCredit =
        from criterion in Gen.Choose(1, 21)
        from halves in Gen.Choose(1, 400)
        from day in Gen.Choose(-2500, 400)
        select Credit(criterion, halves / 2m, Today.AddDays(day));

    private static readonly Gen<CpdCredit[]> Credits = AnyCredit.ArrayOf().Resize(30);

    [Fact]
    public void Totals_AnyOrder_SameSums() => Check(
        from credits in Credits from shuffled in Gen.Shuffle(credits) select (credits, shuffled),
        x => Policy.Totals(x.credits, Today) == Policy.Totals(x.shuffled, Today));

    [Fact]
    public void Totals_TwoHalves_AddUp() => Check(
        from first in Credits from second in Credits select (first, second),
        x => Policy.Totals([.. x.first, .. x.second], Today).Total == Policy.Totals(x.first, Today).Total + Policy.Totals(x.second, Today).Total);

    [Fact]
    public void Totals_Any_AreTheSumOfWhatCounts() => Check(
        Credits, credits => Policy.Totals(credits, Today).Total == credits.Where(c => Policy.Counts(c, Today)).Sum(c => c.Credits));

    // A result counts from its day for the years of its criterion, without a gap, and then no more.
    [Fact]
    public void Counts_AnyDays_OneUnbrokenWindow() => Check(
        from credit in AnyCredit from first in Gen.Choose(-100, 2500) from second in Gen.Choose(0, 900) from third in Gen.Choose(0, 900) select (credit, first, second, third),
        x =>
        {
            var (day, years) = (x.credit.CompletedOn, x.credit.Criterion == 18 ? 1 : 5);
            bool CountsAfter(int days) => Policy.Counts(x.credit, day.AddDays(days));
            return Policy.Counts(x.credit, day) && !Policy.Counts(x.credit, day.AddDays(-1))
                && Policy.Counts(x.credit, day.AddYears(years).AddDays(-1)) && !Policy.Counts(x.credit, day.AddYears(years).AddDays(1))
                && (!CountsAfter(x.first) || !CountsAfter(x.first + x.second + x.third) || CountsAfter(x.first + x.second));
        });

    [Fact]
    public void Counts_Within_NeverOutsideTheLongerWindow() => Check(
        from day in Gen.Choose(-3000, 400) from shorter in Gen.Choose(1, 5) from more in Gen.Choose(0, 5) select (Today.AddDays(day), shorter, more),
        x => !CpdPolicy.IsWithin(x.Item1, x.shorter, Today) || CpdPolicy.IsWithin(x.Item1, x.shorter + x.more, Today));

    [Fact]
    public void Credits_MoreUnits_NeverLess() => Check(
        from criterion in Gen.Choose(1, 21) from quantity in Gen.Choose(1, 500) from more in Gen.Choose(0, 500) select (criterion, quantity, more),
        x => Policy.Credits(Of(x.criterion) with { Quantity = x.quantity }) <= Policy.Credits(Of(x.criterion) with { Quantity = x.quantity + x.more }));

    [Fact]
    public void Credits_Split_NeverGiveMoreThanTheWhole() => Check(
        from criterion in Gen.Choose(1, 21) from one in Gen.Choose(1, 500) from other in Gen.Choose(1, 500) select (criterion, one, other),
        x => Policy.Credits(Of(x.criterion) with { Quantity = x.one }) + Policy.Credits(Of(x.criterion) with { Quantity = x.other })
            <= Policy.Credits(Of(x.criterion) with { Quantity = x.one + x.other }));

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
