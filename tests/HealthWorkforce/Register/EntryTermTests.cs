using FsCheck;
using FsCheck.Fluent;
using KazMigration.HealthWorkforce.Domain.Workers;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>Three working days from the hiring (Order 66, p. 8).</summary>
public sealed class EntryTermTests
{
    [Theory]
    // Monday to Thursday.
    [InlineData("2026-03-02", "2026-03-02", "2026-03-05", 0)]
    [InlineData("2026-03-02", "2026-03-05", "2026-03-05", 0)]
    [InlineData("2026-03-02", "2026-03-06", "2026-03-05", 1)]
    // 8 March is a Sunday, so Monday the 9th is a rest day.
    [InlineData("2026-03-05", "2026-03-11", "2026-03-11", 0)]
    [InlineData("2026-03-05", "2026-03-12", "2026-03-11", 1)]
    // Entered on a Saturday: for the next working day.
    [InlineData("2026-03-02", "2026-03-07", "2026-03-05", 2)]
    // Over the new year.
    [InlineData("2025-12-31", "2026-01-08", "2026-01-08", 0)]
    [InlineData("2025-12-31", "2026-01-09", "2026-01-08", 1)]
    public void Of_HiredAndEntered_DueOnAndLateBy(string hired, string entered, string dueOn, int lateBy)
    {
        var term = EntryTerm.Of(Almaty.Day(hired), Almaty.Day(entered), Person.Calendar)!;

        Assert.Equal((Almaty.Day(dueOn), lateBy), (term.DueOn, term.LateBy));
    }

    [Fact]
    public void Of_HiredBeforeTheCalendar_NoTerm() => Assert.Null(EntryTerm.Of(new(2015, 9, 1), new(2026, 3, 2), Person.Calendar));

    [Fact]
    public void Of_AnyDays_LateExactlyAfterTheThirdWorkingDay()
    {
        var first = new DateOnly(2024, 1, 1);
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Zip(Gen.Choose(0, 1000), Gen.Choose(0, 60)).ToArbitrary(),
            days =>
            {
                var (hired, entered) = (first.AddDays(days.Item1), first.AddDays(days.Item1 + days.Item2));
                var term = EntryTerm.Of(hired, entered, Person.Calendar)!;
                var worked = Enumerable.Range(1, term.DueOn.DayNumber - hired.DayNumber).Count(n => Person.Calendar.IsWorkingDay(hired.AddDays(n)));
                return worked == 3 && Person.Calendar.IsWorkingDay(term.DueOn) && term.LateBy > 0 == entered > term.DueOn;
            }));
    }
}
