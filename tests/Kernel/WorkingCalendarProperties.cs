using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Kernel.Tests;

/// <summary>What holds for any term, in the product's calendars and in made-up ones.</summary>
public sealed class WorkingCalendarProperties
{
    private static readonly DateOnly First = new(2023, 1, 1);

    // Room for a term is left before the end of the last year.
    private static readonly Gen<DateOnly> Day = Gen.Choose(0, (365 * 4) + 200).Select(First.AddDays);

    private static readonly Gen<int> Term = Gen.Choose(1, 40);

    private static readonly Gen<WorkingCalendar> MadeUp =
        from rest in Gen.Choose(0, (365 * 5) - 1).ArrayOf()
        from worked in Gen.Choose(0, (365 * 5) - 1).ArrayOf()
        select CalendarOf([.. rest.Select(First.AddDays)], [.. worked.Select(First.AddDays)]);

    private static readonly Gen<(WorkingCalendar Calendar, DateOnly From, int Term)> Counted =
        from calendar in Gen.Frequency((1, Gen.Constant(Sample.Calendar)), (3, MadeUp))
        from day in Day
        from term in Term
        select (calendar, day, term);

    [Fact]
    public void Add_Any_EndsOnAWorkingDayWithSoManyWorkedUpToIt() => Check(Counted, x =>
    {
        var due = x.Calendar.Add(x.From, x.Term);
        var worked = Enumerable.Range(1, due.DayNumber - x.From.DayNumber).Select(x.From.AddDays).Count(x.Calendar.IsWorkingDay);
        return x.Calendar.IsWorkingDay(due) && worked == x.Term;
    });

    [Fact]
    public void WorkingDaysBetween_DayAndTheEndOfATerm_AreTheTerm() => Check(Counted, x =>
        x.Calendar.WorkingDaysBetween(x.From, x.Calendar.Add(x.From, x.Term)) == x.Term
        && x.Calendar.WorkingDaysBetween(x.Calendar.Add(x.From, x.Term), x.From) == 0
        && x.Calendar.WorkingDaysBetween(x.From, x.From) == 0);

    [Fact]
    public void DaysOf_AnyTerm_CountsItAgain() => Check(Counted, x =>
    {
        var due = x.Calendar.Add(x.From, x.Term);
        var days = x.Calendar.DaysOf(x.From, due);
        return days.Count == due.DayNumber - x.From.DayNumber && days[^1] == new CountedDay(due, x.Term)
            && days.Where(d => d.Number is not null).Select(d => d.Number!.Value).SequenceEqual(Enumerable.Range(1, x.Term))
            && x.Calendar.WorkingDaysBetween(x.From, due) == x.Term && x.Calendar.WorkingDaysBetween(due, x.From) == 0;
    });

    [Fact]
    public void InEditions_ATermsOwn_CountsTheSame() => Check(Counted, x =>
    {
        var deadline = x.Calendar.Count(x.From, x.Term);
        return x.Calendar.InEditions(deadline.CalendarEdition)!.Count(x.From, x.Term) == deadline;
    });

    [Fact]
    public void Add_LongerTerm_EndsLater() => Check(Counted, x => x.Calendar.Add(x.From, x.Term + 1) > x.Calendar.Add(x.From, x.Term));

    [Fact]
    public void Add_LaterDay_DoesNotEndEarlier() => Check(Counted, x =>
        x.Calendar.Add(x.From.AddDays(1), x.Term) >= x.Calendar.Add(x.From, x.Term));

    [Fact]
    public void Add_LaterWorkingDay_EndsLater() => Check(Counted, x =>
        x.Calendar.Add(x.Calendar.NextWorkingDay(x.From), x.Term) > x.Calendar.Add(x.From, x.Term));

    [Fact]
    public void Add_TermInTwoParts_EndsOnTheSameDay() => Check(
        from x in Counted
        from more in Term
        select (x.Calendar, x.From, x.Term, More: more),
        x => x.Calendar.Add(x.From, x.Term + x.More) == x.Calendar.Add(x.Calendar.Add(x.From, x.Term), x.More));

    [Fact]
    public void PreviousWorkingDay_OfTheNext_IsTheDayItselfOrOneBefore() => Check(Counted.Where(x => x.From > First.AddDays(60)), x =>
    {
        var back = x.Calendar.PreviousWorkingDay(x.Calendar.NextWorkingDay(x.From));
        return x.Calendar.IsWorkingDay(x.From) ? back == x.From : back < x.From;
    });

    [Fact]
    public void RegistrationDay_AnyInstant_FirstWorkingDayThatIsNotOver() => Check(
        from x in Counted
        from minute in Gen.Choose(0, (24 * 60) - 1)
        from end in Gen.Choose(60, (24 * 60) - 1)
        select (x.Calendar, x.From, Filed: TimeOnly.MinValue.AddMinutes(minute), End: TimeOnly.MinValue.AddMinutes(end)),
        x =>
        {
            var filed = Almaty.At($"{x.From:yyyy-MM-dd} {x.Filed:HH:mm}");
            var registered = x.Calendar.RegistrationDay(filed, x.End);
            var skipped = Enumerable.Range(0, registered.DayNumber - x.From.DayNumber).Select(x.From.AddDays);
            return x.Calendar.IsWorkingDay(registered)
                && registered >= filed.Date
                && skipped.All(day => !x.Calendar.IsWorkingDay(day) || (day == filed.Date && x.Filed >= x.End));
        });

    private static WorkingCalendar CalendarOf(DateOnly[] rest, DateOnly[] worked) => new(Enumerable.Range(2023, 5).Select(year => new CalendarYear(
        year, 1, new(year, 1, 1),
        rest.Where(d => d.Year == year && !IsWeekend(d)).ToHashSet(),
        worked.Where(d => d.Year == year && IsWeekend(d)).ToHashSet())));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static void Check<T>(Gen<T> any, Func<T, bool> holds) =>
        Prop.ForAll(any.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
