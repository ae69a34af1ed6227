using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Permits;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>An application from registration to its end, and the permit after it (Order 992, annex 3, row 9).</summary>
public sealed class PermitLifeTests
{
    private static readonly PermitRefusal Refusal = new("NP71", PermitSample.Now.Date, [new(GroundList.Article49, 9)], null, Guid.Empty, Guid.Empty, "");

    [Fact]
    public void Register_Complete_TermOf45CalendarDays()
    {
        var application = PermitSample.Registered();

        Assert.Equal((PermitApplicationStatus.Registered, new DateOnly(2026, 4, 16)), (application.Status, application.DecisionDueOn));
        Assert.Equal([PermitStepKind.Registered], application.History.Select(s => s.What));
    }

    // As any filing: after the working day and on a day of rest it counts for the next working day.
    [Theory]
    [InlineData("2026-03-02 18:29", "2026-03-02", "2026-04-16")]
    [InlineData("2026-03-20 18:30", "2026-03-26", "2026-05-10")] // over Nauryz
    [InlineData("2026-05-09 10:00", "2026-05-12", "2026-06-26")]
    public void Register_TimeOfFiling_DayZeroIsAWorkingDay(string filed, string registered, string due)
    {
        var application = PermitSample.Registered(Almaty.At(filed));

        Assert.Equal((Almaty.Day(registered), Almaty.Day(due)), (application.RegisteredOn, application.DecisionDueOn));
        Assert.Equal((Almaty.Day(registered), Almaty.Day(due)), (application.Term.From, application.Term.DueOn));
    }

    [Theory]
    [InlineData("2026-03-02", "2036-03-01")]
    [InlineData("2028-02-29", "2038-02-28")]
    public void PermitEnd_TenYears_TheDayBefore(string from, string end) => Assert.Equal(Almaty.Day(end), PermitPolicy.Default.PermitEnd(Almaty.Day(from)));

    // General list, item 3: the agreement of the authorised body.
    [Theory]
    [InlineData("", false)]
    [InlineData("+A", true)]
    [InlineData("-A", false)]
    [InlineData("+A -B", false)]
    [InlineData("+A +B", true)]
    [InlineData("-A +a", true)]
    public void MayGrant_Answers_AllMustAgree(string answers, bool may)
    {
        var application = PermitSample.Registered();
        foreach (var answer in answers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Assert.False(application.Answer(PermitSample.Answer(answer[0] == '+', answer[1..]), PermitSample.Now, "police-officer").Failed);

        Assert.Equal(may ? null : "permit-not-agreed", application.MayGrant().Error?.Code.Slug);
    }

    [Fact]
    public void Grant_Agreed_EndsTheTerm()
    {
        var application = Granted();

        Assert.Equal((PermitApplicationStatus.Granted, "RP71-2026-0000001", PermitSample.Now.Date), (application.Status, application.PermitNumber, application.Term.EndedOn));
        Assert.Equal("permit-application-already-ended", application.Refuse(Refusal, PermitSample.Now, "migration-officer").Error?.Code.Slug);
        Assert.Equal("permit-application-already-ended", application.Withdraw(PermitSample.Now, "applicant").Error?.Code.Slug);
        Assert.Equal("permit-application-already-ended", application.Answer(PermitSample.Answer(), PermitSample.Now, "police-officer").Error?.Code.Slug);
    }

    [Fact]
    public void Refuse_WithoutAgreement_IsPossibleAndKnowsWhetherInTime()
    {
        var application = PermitSample.Registered();

        Assert.False(application.Refuse(Refusal, Almaty.At("2026-04-17 09:00"), "migration-officer").Failed);
        Assert.Equal((PermitStepKind.Refused, true), (application.History[^1].What, application.History[^1].Late));
    }

    [Theory]
    [InlineData(Circumstance.EthnicKazakh, false)]
    [InlineData(Circumstance.Refugee, true)]
    public void Refuse_ForSolvency_NotAgainstTheSpared(Circumstance circumstance, bool possible)
    {
        var refused = PermitSample.Registered(circumstance).Refuse(Refusal with { Grounds = [Ground.Solvency] }, PermitSample.Now, "migration-officer");

        Assert.Equal(possible ? null : "grounds-not-listed", refused.Error?.Code.Slug);
    }

    [Fact]
    public void Refuse_ForSolvency_NotAgainstAnInDemandProfession() => Assert.Equal("grounds-not-listed", PermitSample
        .Registered(new InDemandProfession(Guid.CreateVersion7(), "134/2024-05-03", "2149", new("", "", "")))
        .MayRefuse([Ground.Solvency]).Error?.Code.Slug);

    [Theory]
    [InlineData("2026-04-14", null)]
    [InlineData("2026-04-15", TermNotice.Approaching)]
    [InlineData("2026-04-16", TermNotice.Approaching)]
    [InlineData("2026-04-17", TermNotice.Missed)]
    public void Term_AsDaysGo_ApproachesOneWorkingDayBeforeAndIsMissedAfter(string today, TermNotice? notice)
    {
        var (term, day) = (PermitSample.Registered().Term, NoticeDay.Of(Almaty.Day(today), Sample.Calendar, Escalation.Default));

        Assert.Equal(notice, term.GiveNotice(day));
        Assert.Null(term.GiveNotice(day));
    }

    [Fact]
    public void Movements_OutOfTurnOrOrder_AreRefused()
    {
        var permit = PermitOf(Granted());

        Assert.Equal("movement-out-of-turn", Move(permit, Movement.Entry, "2026-04-01"));
        Assert.Equal("movement-too-early", Move(permit, Movement.Exit, "2026-03-01"));
        Assert.Null(Move(permit, Movement.Exit, "2026-04-01"));
        Assert.Equal("movement-out-of-turn", Move(permit, Movement.Exit, "2026-04-02"));
        Assert.Equal("movement-too-early", Move(permit, Movement.Entry, "2026-03-31"));
        Assert.Null(Move(permit, Movement.Entry, "2026-04-01"));
        Assert.Equal([new(new(2026, 3, 2), new(2026, 4, 1)), new(new(2026, 4, 1), null)], permit.Stays);
    }

    [Theory]
    [InlineData(null, null, "grounds-not-listed")]
    [InlineData("2026-04-01", null, null)]
    [InlineData("2026-04-01", Circumstance.MarriedWomenConvention, "grounds-not-listed")]
    public void Annul_ForResidence_NeedsTooFewDaysAndNoExemption(string? left, Circumstance? circumstance, string? error)
    {
        var permit = PermitOf(circumstance is { } c ? Granted(c) : Granted());
        if (left is not null)
            Assert.Null(Move(permit, Movement.Exit, left));
        var (on, annulment) = (Almaty.At("2027-05-03 10:00"), new Annulment([Ground.Residence], null, Almaty.At("2027-05-03 10:00").Instant));

        Assert.Equal(error, permit.Annul(annulment, on, "migration-officer").Error?.Code.Slug);
        Assert.Equal(error is null ? PermitStatus.Annulled : PermitStatus.InForce, permit.StatusOn(on.Date));
        Assert.Equal(error is null ? "permit-not-in-force" : error, permit.Annul(annulment, on, "migration-officer").Error?.Code.Slug);
    }

    [Fact]
    public void StatusOn_DayAfterTheLast_Expired()
    {
        var permit = PermitOf(Granted());

        Assert.Equal((PermitStatus.InForce, PermitStatus.Expired), (permit.StatusOn(permit.ValidTo), permit.StatusOn(permit.ValidTo.AddDays(1))));
    }

    private static PermitApplication Granted(params Circumstance[] circumstances)
    {
        var application = PermitSample.Registered(circumstances);
        Assert.False(application.Answer(PermitSample.Answer(), PermitSample.Now, "police-officer").Failed);
        Assert.False(application.Grant("RP71-2026-0000001", PermitSample.Now, "migration-officer").Failed);
        return application;
    }

    private static ResidencePermit PermitOf(PermitApplication application) =>
        ResidencePermit.On(application, PermitSample.Now, "migration-officer", PermitPolicy.Default, VerificationCode.New());

    private static string? Move(ResidencePermit permit, Movement movement, string on) =>
        permit.Register(movement, Almaty.Day(on), PermitSample.Now, "migration-officer").Error?.Code.Slug;
}
