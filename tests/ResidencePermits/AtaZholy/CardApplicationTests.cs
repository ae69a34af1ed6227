using FsCheck;
using FsCheck.Fluent;
using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>The course of an application for the card: requests, answers, IIN, decision, each with its term (unconfirmed).</summary>
public sealed class CardApplicationTests
{
    private static readonly CardRefusal Refusal = new([CardRefusalGround.CategoryNotProven], "The certificates are of another profession.", new(2026, 3, 6));

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02", "2026-03-03")]
    [InlineData("2026-03-06 18:30", "2026-03-10", "2026-03-11")] // Monday 9 March is a rest day
    [InlineData("2026-03-20 18:30", "2026-03-26", "2026-03-27")]
    public void Register_ByTheCalendar_RequestsWithinOneWorkingDay(string filed, string registered, string due)
    {
        var application = Cards.Registered(filed: filed);

        Assert.Equal((Almaty.Day(registered), Almaty.Day(due)), (application.RegisteredOn, application.RequestsDueOn));
        Assert.Equal((CardStepKind.Registered, "category 3"), (application.History.Single().What, application.History.Single().LegalBasis.Paragraph));
    }

    [Fact]
    public void SendRequests_Registered_BothBodiesHaveFiveWorkingDays()
    {
        var application = Cards.UnderCheck();

        Assert.Equal((CardApplicationStatus.UnderCheck, new DateOnly(2026, 3, 11)), (application.Status, application.AnswersDueOn));
        Assert.Equal(
            ["Requests 2026-03-03 LocalExecutiveBody ended", "InternalAffairsAnswer 2026-03-11 InternalAffairs runs", "NationalSecurityAnswer 2026-03-11 NationalSecurity runs"],
            application.Terms.Select(t => $"{t.Kind} {t.DueOn:yyyy-MM-dd} {t.Owner} {(t.EndedOn is null ? "runs" : "ended")}"));
        Refuses("card-application-not-registered", application.SendRequests(Cards.Asked, "officer", Sample.Calendar, Cards.Rules));
    }

    [Theory]
    [InlineData(false, false, CardApplicationStatus.AwaitingIin)]
    [InlineData(true, false, CardApplicationStatus.AwaitingDecision)]
    [InlineData(false, true, CardApplicationStatus.AwaitingDecision)]
    [InlineData(true, true, CardApplicationStatus.AwaitingDecision)]
    public void Receive_SecondAnswer_WaitsForTheIinOnlyWhereOneMustBeMade(bool hasIin, bool objects, CardApplicationStatus status)
    {
        var application = Cards.Checked(hasIin ? TestIin.Of(Cards.BirthDate) : null, objects);

        Assert.Equal(status, application.Status);
        Assert.Equal(status == CardApplicationStatus.AwaitingIin ? null : new DateOnly(2026, 3, 11), application.DecisionDueOn);
    }

    [Fact]
    public void Receive_SameBodyTwice_IsRefused()
    {
        var application = Cards.UnderCheck();
        Cards.Do(Cards.Answer(application, CheckingBody.InternalAffairs, Cards.Answered));

        Refuses("card-body-already-answered", Cards.Answer(application, CheckingBody.InternalAffairs, Cards.Answered, objects: true));
        Assert.False(application.IsObjectedTo);
        Refuses("card-application-not-under-check", Cards.Answer(Cards.Registered(), CheckingBody.InternalAffairs, Cards.Answered));
    }

    [Fact]
    public void TakeIin_AfterTheAnswers_DecisionWithinThreeWorkingDaysOfTheDayItWasMade()
    {
        var application = Cards.Checked();

        Cards.Do(application.TakeIin(Cards.Iin(), new(2026, 3, 6), Almaty.At("2026-03-10 10:00"), "officer", Sample.Calendar, Cards.Rules));

        Assert.Equal((CardApplicationStatus.AwaitingDecision, new DateOnly(2026, 3, 12)), (application.Status, application.DecisionDueOn));
        Assert.Equal(TestIin.Of(Cards.BirthDate), application.ApplicantIin);
        Refuses("card-application-not-awaiting-iin", application.TakeIin(Cards.Iin(), new(2026, 3, 6), Cards.Decided, "officer", Sample.Calendar, Cards.Rules));
    }

    [Fact]
    public void Issue_NobodyObjects_EndsEveryTerm()
    {
        var application = Cards.Checked(TestIin.Of(Cards.BirthDate));

        Cards.Do(application.Issue("AZ71-2026-0000001", Cards.Decided, "officer"));

        Assert.Equal((CardApplicationStatus.Issued, "AZ71-2026-0000001"), (application.Status, application.CardNumber));
        Assert.All(application.Terms, t => Assert.NotNull(t.EndedOn));
        Assert.False(application.History[^1].Late);
    }

    [Fact]
    public void Issue_ABodyObjects_OnlyTheRefusalIsLeft()
    {
        var application = Cards.Checked(TestIin.Of(Cards.BirthDate), objects: true);

        Refuses("card-body-objects", application.Issue("AZ71-2026-0000001", Cards.Decided, "officer"));
        Cards.Do(application.Refuse(Refusal, Cards.Decided, "officer"));
        Assert.Equal(CardApplicationStatus.Refused, application.Status);
    }

    [Fact]
    public void Issue_PassportExpiredSince_IsRefused() => Refuses(
        "card-passport-expired", Cards.Checked(TestIin.Of(Cards.BirthDate), passportExpires: new(2026, 3, 5)).Issue("AZ71-2026-0000001", Cards.Decided, "officer"));

    [Fact]
    public void Decide_BeforeEverythingIsThere_IsRefused()
    {
        foreach (var application in new[] { Cards.Registered(), Cards.UnderCheck(), Cards.Checked() })
        {
            Refuses("card-application-not-awaiting-decision", application.Issue("AZ71-2026-0000001", Cards.Decided, "officer"));
            Refuses("card-application-not-awaiting-decision", application.Refuse(Refusal, Cards.Decided, "officer"));
        }
    }

    [Fact]
    public void Withdraw_BeforeTheDecision_EndsEveryTermOnce()
    {
        var application = Cards.UnderCheck();

        Cards.Do(application.Withdraw(Cards.Answered, "portal"));

        Assert.All(application.Terms, t => Assert.NotNull(t.EndedOn));
        Refuses("card-application-already-ended", application.Withdraw(Cards.Answered, "portal"));
        Refuses("card-application-not-under-check", Cards.Answer(application, CheckingBody.InternalAffairs, Cards.Answered));
    }

    [Theory]
    [InlineData(CardRefusalGround.CategoryNotProven, CardCategory.DecreeProfession, "2023 category 1")]
    [InlineData(CardRefusalGround.CategoryNotProven, CardCategory.BusinessOwner, "2023 category 3")]
    [InlineData(CardRefusalGround.EthnicityNotProven, CardCategory.BusinessOwner, "2023 document 2")]
    [InlineData(CardRefusalGround.CitizenOfKazakhstan, CardCategory.BusinessOwner, "2023-06-30/unconfirmed conditions")]
    [InlineData(CardRefusalGround.BodyObjects, CardCategory.BusinessOwner, "2023-06-30/unconfirmed answers")]
    public void Basis_OfAGround_IsWhatItLacks(CardRefusalGround ground, CardCategory category, string basis) =>
        Assert.Equal(basis, $"{ground.Basis(category).Edition} {ground.Basis(category).Paragraph}");

    [Fact]
    public void Recount_TheLastDayBecameARestDay_MovesWithTheCause()
    {
        var year = Sample.Calendar.Years.Single(y => y.Year == 2026);
        var newer = new WorkingCalendar(
            [.. Sample.Calendar.Years, year with { Edition = year.Edition + 1, NonWorking = year.NonWorking.Append(new(2026, 3, 3)).ToHashSet() }]);
        var application = Cards.Registered();

        var move = application.Recount(application.Terms.Single(), newer, Cards.Filed);

        Assert.Equal((new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 4)), (move?.DueOnBefore, application.RequestsDueOn));
        Assert.Equal((CardStepKind.DeadlineMoved, "requests"), (application.History[^1].What, application.History[^1].Moved?.Term));
        Assert.Null(application.Recount(application.Terms.Single(), newer, Cards.Filed));
    }

    [Fact]
    public void GiveNotice_AnyDay_TellsOnceOfEach()
    {
        var days = Gen.Choose(0, 20).Select(new DateOnly(2026, 3, 2).AddDays).ArrayOf();
        Prop.ForAll(days.ToArbitrary(), visited =>
        {
            var term = Cards.Registered().Terms.Single();
            var given = visited.Order().Select(d => term.GiveNotice(NoticeDay.Of(d, Sample.Calendar, Escalation.Default))).OfType<TermNotice>().ToList();
            return given.Count == given.Distinct().Count() && given.SequenceEqual(given.Order())
                && given.Contains(TermNotice.Missed) == visited.Any(d => d > term.DueOn);
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Terms_AnyFilingDay_AreCountedInWorkingDays() => Prop.ForAll(
        Gen.Choose(0, 360).Select(d => new DateOnly(2026, 1, 5).AddDays(d)).ToArbitrary(),
        day =>
        {
            var application = Cards.Registered(filed: $"{day:yyyy-MM-dd} 09:00");
            return Sample.Calendar.IsWorkingDay(application.RequestsDueOn)
                && Sample.Calendar.WorkingDaysBetween(application.RegisteredOn, application.RequestsDueOn) == 1;
        }).Check(Config.QuickThrowOnFailure);

    private static void Refuses(string slug, Kernel.Result result) => Assert.Equal(slug, result.Error?.Code.Slug);
}
