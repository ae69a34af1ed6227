using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Kernel.Tests;

/// <summary>When a term that stays missed is escalated: on the n-th working day after its end, whatever day that is.</summary>
public sealed class EscalationTests
{
    // The report of a month is due on the 10th, a Saturday in January 2026; its fifth working day after is Friday the 16th.
    [Theory]
    [InlineData("2026-01-10", "2026-01-15", false)]
    [InlineData("2026-01-10", "2026-01-16", true)]
    [InlineData("2026-05-10", "2026-05-15", false)] // Victory Day is moved to Monday the 11th
    [InlineData("2026-05-10", "2026-05-18", true)]
    [InlineData("2026-03-04", "2026-03-12", true)]
    public void LastDueOn_EndOnADayOfRest_CountedFromThatDay(string due, string today, bool escalated) =>
        Assert.Equal(escalated, Almaty.Day(due) <= Escalation.Default.LastDueOn(Almaty.Day(today), Sample.Calendar));

    [Fact]
    public void LastDueOn_AnyDays_AgreesWithDayFor() => Prop.ForAll(
        (from due in Gen.Choose(0, 365) from later in Gen.Choose(0, 30) from after in Gen.Choose(1, 10) select (due, later, after)).ToArbitrary(),
        x =>
        {
            var (due, escalation) = (new DateOnly(2025, 11, 3).AddDays(x.due), new Escalation(x.after));
            var today = due.AddDays(x.later);
            return due <= escalation.LastDueOn(today, Sample.Calendar) == escalation.DayFor(due, Sample.Calendar) <= today;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
