using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Kernel.Tests;

/// <summary>What holds for any term, whenever it is looked at.</summary>
public sealed class RunningTermProperties
{
    private static readonly DateOnly First = new(2025, 11, 3);

    // From before the term to long after it, in any order, as a clock that is set back and forth shows them.
    private static readonly Gen<(DateOnly From, int Length, int After, DateOnly[] Looks)> Any =
        from start in Gen.Choose(0, 200)
        from length in Gen.Choose(1, 20)
        from after in Gen.Choose(1, 10)
        from looks in Gen.Choose(-5, 60).ArrayOf()
        select (First.AddDays(start), length, after, looks.Select(look => First.AddDays(start + look)).ToArray());

    [Fact]
    public void GiveNotice_AnyLooks_EachOnceAndInOrder() => Check(x =>
    {
        var given = Given(new SampleTerm(x.From, x.Length), x.Looks, new Escalation(x.After));
        return given.SequenceEqual(given.Distinct().Order());
    });

    [Fact]
    public void GiveNotice_AnyLooks_OnlyWhatTheDaySays() => Check(x =>
    {
        var term = new SampleTerm(x.From, x.Length);
        return x.Looks.All(day => term.GiveNotice(NoticeDay.Of(day, Sample.Calendar, new Escalation(x.After))) switch
        {
            TermNotice.Approaching => day <= term.DueOn && Sample.Calendar.WorkingDaysBetween(day, term.DueOn) <= 1,
            TermNotice.Missed => day > term.DueOn,
            TermNotice.Escalated => Sample.Calendar.WorkingDaysBetween(term.DueOn, day) >= x.After,
            _ => true,
        });
    });

    [Fact]
    public void GiveNotice_EveryDay_OnTheFirstDayOfEach() => Check(x =>
    {
        var (term, escalation) = (new SampleTerm(x.From, x.Length), new Escalation(x.After));
        // Twice a day, since a term can be missed and escalated on one.
        var told = Enumerable.Range(0, 180).Select(look => x.From.AddDays(look / 2))
            .Select(day => (Day: day, Notice: term.GiveNotice(NoticeDay.Of(day, Sample.Calendar, escalation)))).Where(t => t.Notice is not null).ToList();
        // One working day before the end, where the term does not begin later.
        var approaching = new[] { x.From, Sample.Calendar.PreviousWorkingDay(term.DueOn) }.Max();
        return told.SequenceEqual(
        [
            (approaching, TermNotice.Approaching), (term.DueOn.AddDays(1), TermNotice.Missed), (escalation.DayFor(term.DueOn, Sample.Calendar), TermNotice.Escalated),
        ]);
    });

    private static List<TermNotice> Given(SampleTerm term, IEnumerable<DateOnly> looks, Escalation escalation) =>
        [.. looks.Select(day => term.GiveNotice(NoticeDay.Of(day, Sample.Calendar, escalation))).OfType<TermNotice>()];

    private static void Check(Func<(DateOnly From, int Length, int After, DateOnly[] Looks), bool> holds) =>
        Prop.ForAll(Any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
