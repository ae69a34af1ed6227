using FsCheck;
using FsCheck.Fluent;
using KazMigration.ResidencePermits.Domain.Residence;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>Ground 15: fewer than 183 calendar days of residence within any consecutive twelve months since the permit.</summary>
public sealed class ResidenceRuleTests
{
    private static readonly DateOnly Given = new(2026, 3, 2);

    private static readonly Gen<List<Stay>> Lives =
        from turns in Gen.Choose(0, 200).ListOf()
        select StaysOf(turns);

    private static readonly Gen<(List<Stay> Stays, DateOnly Today)> Histories =
        from stays in Lives
        from days in Gen.Choose(0, 1500)
        select (stays, Given.AddDays(days));

    [Theory]
    // The twelve months from the permit end on 1 March 2027 and count from the day after.
    [InlineData("2027-03-01", null)]
    [InlineData("2027-03-02", "2026-03-02 2027-03-01 365")]
    public void Worst_NeverAway_CountsOnceAYearIsOver(string today, string? worst) => Assert.Equal(worst, Text(ResidenceRule.Worst([new(Given, null)], Given, Almaty.Day(today))));

    [Theory]
    // Present on both the day of exit and the day of entry: 2 March to 31 August 2026 are 183 days.
    [InlineData("2026-08-31", false)]
    [InlineData("2026-08-30", true)]
    public void IsTooShort_LeftAfterSoManyDays_StandsBelow183(string left, bool stands) =>
        Assert.Equal(stands, ResidenceRule.IsTooShort([new(Given, Almaty.Day(left))], Given, Almaty.Day("2027-03-02")));

    [Fact]
    public void Worst_AnyTwelveMonths_NotTheFirstAlone()
    {
        // The first year is full; then away for two years, and here again.
        List<Stay> stays = [new(Given, new(2027, 6, 30)), new(new(2029, 7, 1), null)];

        Assert.False(ResidenceRule.IsTooShort(stays, Given, new(2027, 3, 2)));
        Assert.Equal("2027-07-01 2028-06-30 0", Text(ResidenceRule.Worst(stays, Given, new(2030, 7, 2))));
    }

    [Fact]
    public void Worst_BackOnTheSameDay_CountsThatDayOnce() =>
        Assert.Equal(365, ResidenceRule.Worst([new(Given, new(2026, 5, 5)), new(new(2026, 5, 5), null)], Given, new(2027, 3, 2))!.DaysPresent);

    [Fact]
    public void Worst_AnyHistory_IsTheLeastOfAllPeriodsCountedDayByDay() => Check(Histories, x =>
    {
        int? least = null;
        for (var from = Given; ResidenceRule.EndOf(from) < x.Today; from = from.AddDays(1))
        {
            var days = Enumerable.Range(0, ResidenceRule.EndOf(from).DayNumber - from.DayNumber + 1).Select(from.AddDays)
                .Count(day => x.Stays.Any(s => day >= s.From && day <= (s.To ?? x.Today)));
            least = least is null || days < least ? days : least;
        }

        return ResidenceRule.Worst(x.Stays, Given, x.Today)?.DaysPresent == least;
    }, 30);

    [Fact]
    public void Worst_AsDaysGo_NeverGetsBetter() => Check(Histories, x =>
        ResidenceRule.Worst(x.Stays, Given, x.Today) is not { } worst || ResidenceRule.Worst(x.Stays, Given, x.Today.AddDays(40))!.DaysPresent <= worst.DaysPresent);

    [Fact]
    public void Worst_LongerStay_NeverLowersTheDays() => Check(Histories, x =>
    {
        List<Stay> longer = [.. x.Stays, new(Given.AddDays(100), Given.AddDays(300))];
        return ResidenceRule.Worst(x.Stays, Given, x.Today) is not { } worst || ResidenceRule.Worst(longer, Given, x.Today)!.DaysPresent >= worst.DaysPresent;
    });

    // Days here and away in turn.
    private static List<Stay> StaysOf(IEnumerable<int> turns)
    {
        List<Stay> stays = [];
        var (day, here) = (Given, true);
        foreach (var days in turns)
        {
            if (here)
                stays.Add(new(day, day.AddDays(days)));
            (day, here) = (day.AddDays(days), !here);
        }

        if (here)
            stays.Add(new(day, null));
        return stays;
    }

    private static string? Text(ResidencePeriod? period) => period is null ? null : $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd} {period.DaysPresent}";

    private static void Check<T>(Gen<T> values, Func<T, bool> holds, int times = 100) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
