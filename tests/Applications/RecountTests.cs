using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Applications.Tests;

/// <summary>A newer edition of the calendar moves the terms that run (Order 236, p. 7, 11) and no others.</summary>
public sealed class RecountTests
{
    // Filed on Monday 2 March 2026: due on Wednesday the 4th and on Tuesday the 10th; Monday the 9th is a rest day.
    [Theory]
    [InlineData(new[] { "2026-03-04" }, new string[0], "2026-03-05", "2026-03-11")]
    [InlineData(new[] { "2026-03-05" }, new string[0], "2026-03-04", "2026-03-11")]
    [InlineData(new[] { "2026-03-03", "2026-03-04" }, new string[0], "2026-03-06", "2026-03-12")]
    [InlineData(new string[0], new[] { "2026-03-07" }, "2026-03-04", "2026-03-07")] // a Saturday that is worked
    [InlineData(new[] { "2026-03-12" }, new string[0], "2026-03-04", "2026-03-10")]
    public void Recount_NewEdition_EndsOnTheDayCountedUnderIt(string[] rest, string[] worked, string forward, string result)
    {
        var application = Stage.Registered();

        RecountAll(application, Newer([.. rest.Select(Almaty.Day)], [.. worked.Select(Almaty.Day)]));

        Assert.Equal((Almaty.Day(forward), Almaty.Day(result)), (application.ForwardDueOn, application.ResultDueOn));
        Assert.All(application.Terms, t => Assert.Equal("2026/2", t.CalendarEdition));
    }

    [Fact]
    public void Recount_TermMoves_HistoryKeepsBothDaysAndTheCause()
    {
        var application = Stage.Registered();

        var move = application.Recount(Stage.TermOf(application, TermKind.Result), Newer([Almaty.Day("2026-03-04")], []), Stage.Forwarded);

        Assert.Equal(new DeadlineMove("result", Almaty.Day("2026-03-10"), Almaty.Day("2026-03-11"), "2026/1", "2026/2"), move);
        var step = application.History[^1];
        Assert.Equal((StepKind.DeadlineMoved, move, "system", "11; annex 2, row 3"), (step.What, step.Moved, step.By, step.LegalBasis.Paragraph));
    }

    [Fact]
    public void Recount_LastDayStays_NothingIsToldAndTheEditionIsTheNewOne()
    {
        var application = Stage.Registered();
        var term = Stage.TermOf(application, TermKind.Forward);

        Assert.Null(application.Recount(term, Newer([Almaty.Day("2026-03-12")], []), Stage.Forwarded));

        Assert.Equal(("2026/2", StepKind.Registered), (term.CalendarEdition, application.History[^1].What));
    }

    // Announced as missed under the day that no longer holds: told anew under the new one.
    [Fact]
    public void Recount_TermThatWasMissedEndsLater_IsAnnouncedAnew()
    {
        var application = Stage.Registered();
        var (term, calendar) = (Stage.TermOf(application, TermKind.Forward), Newer([Almaty.Day("2026-03-04"), Almaty.Day("2026-03-05")], []));
        Assert.Equal(TermNotice.Missed, Give(term, "2026-03-05", Sample.Calendar));

        application.Recount(term, calendar, Almaty.At("2026-03-05 10:00"));

        Assert.Equal(
            [TermNotice.Approaching, null, TermNotice.Missed, null],
            new[] { "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08" }.Select(day => Give(term, day, calendar)));
    }

    [Theory]
    [InlineData(ApplicationStatus.Issued)]
    [InlineData(ApplicationStatus.Refused)]
    [InlineData(ApplicationStatus.Withdrawn)]
    public void Recount_ApplicationHasEnded_NothingMoves(ApplicationStatus status)
    {
        var application = Stage.At(status);
        var before = application.Terms.Select(t => (t.DueOn, t.CalendarEdition)).ToList();

        RecountAll(application, Newer([Almaty.Day("2026-03-04")], []));

        Assert.Equal(before, application.Terms.Select(t => (t.DueOn, t.CalendarEdition)));
        Assert.DoesNotContain(application.History, s => s.What == StepKind.DeadlineMoved);
    }

    [Fact]
    public void Recount_OlderEditionSinceTheClockWasSetBack_NothingMoves()
    {
        var application = Stage.Registered();
        RecountAll(application, Newer([Almaty.Day("2026-03-04")], []));

        RecountAll(application, Sample.Calendar);

        Assert.Equal(Almaty.Day("2026-03-05"), application.ForwardDueOn);
    }

    [Fact]
    public void Recount_AnyEdition_IsAsIfCountedFromScratchAndOnce() => Prop.ForAll(
        (from rest in Gen.Choose(0, 40).ArrayOf()
         from worked in Gen.Choose(0, 40).ArrayOf()
         from kind in Gen.Elements(Enum.GetValues<ApplicationKind>())
         select (Free: rest.Select(Day).Where(d => !CalendarYear.IsWeekend(d)).ToArray(), Worked: worked.Select(Day).Where(CalendarYear.IsWeekend).ToArray(), Kind: kind)).ToArbitrary(),
        x =>
        {
            var (calendar, application) = (Newer(x.Free, x.Worked), Stage.Registered(x.Kind == ApplicationKind.Issue ? Sample.Filing : Sample.Changing(x.Kind)));
            var first = RecountAll(application, calendar);
            var again = RecountAll(application, calendar);
            return again == 0 && application.History.Count(s => s.What == StepKind.DeadlineMoved) == first
                && application.Terms.All(t => new Deadline(t.From, Order236Terms.LengthOf(t.Kind, t.ApplicationKind), t.DueOn, t.CalendarEdition)
                    == calendar.Count(t.From, Order236Terms.LengthOf(t.Kind, t.ApplicationKind)))
                && application.ResultDueOn == Stage.TermOf(application, TermKind.Result).DueOn;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static DateOnly Day(int after) => new DateOnly(2026, 3, 3).AddDays(after);

    private static int RecountAll(CertificateApplication application, WorkingCalendar calendar) =>
        application.Terms.Count(t => application.Recount(t, calendar, Stage.Forwarded) is not null);

    private static TermNotice? Give(Term term, string today, WorkingCalendar calendar) =>
        term.GiveNotice(NoticeDay.Of(Almaty.Day(today), calendar, Escalation.Default));

    private static WorkingCalendar Newer(DateOnly[] rest, DateOnly[] worked)
    {
        var year = Sample.Calendar.Years.Single(y => y.Year == 2026);
        var newer = year with { Edition = 2, NonWorking = year.NonWorking.Concat(rest).ToHashSet(), Working = year.Working.Concat(worked).ToHashSet() };
        return new WorkingCalendar([.. Sample.Calendar.Years, newer]);
    }
}
