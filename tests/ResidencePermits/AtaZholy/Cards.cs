using KazMigration.ResidencePermits.Domain.AtaZholy;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>Filings for the card with everything in order, and applications brought to a state by what happens to them.</summary>
internal static class Cards
{
    public static readonly DateOnly BirthDate = new(1990, 1, 1);
    public static readonly TimeOnly EndOfWorkingDay = new(18, 30);
    public static readonly CardRules Rules = CardRules.Default;

    // Monday 2 March 2026; the requests are due on the 3rd.
    public static readonly AlmatyTime Filed = Almaty.At("2026-03-02 10:00");
    public static readonly AlmatyTime Asked = Almaty.At("2026-03-03 11:00");
    public static readonly AlmatyTime Answered = Almaty.At("2026-03-05 12:00");
    public static readonly AlmatyTime Decided = Almaty.At("2026-03-06 09:00");

    public static CardFiling Filing(string? iin = null, DateOnly? passportExpires = null) => new(
        CardCategory.BusinessOwner, "71", "embassy",
        new CardApplicant(
            iin, "BATBOLD", "SERIK", null, BirthDate, "MNG", null,
            new CardPassport("E1234567", new(2022, 5, 10), passportExpires ?? new(2032, 5, 9), "Ulaanbaatar", true), "Bayan-Ölgii", null, null),
        PapersLanguage.Kazakh, null, new CardBusiness("Altai", "123", "MNG", new(2019, 1, 1)), [], "portal");

    public static CardApplication Registered(string? iin = null, string filed = "2026-03-02 10:00", DateOnly? passportExpires = null) =>
        CardApplication.Register(Filing(iin, passportExpires), Almaty.At(filed), Sample.Calendar, EndOfWorkingDay, Rules);

    public static CardApplication UnderCheck(string? iin = null, DateOnly? passportExpires = null)
    {
        var application = Registered(iin, passportExpires: passportExpires);
        Do(application.SendRequests(Asked, "officer", Sample.Calendar, Rules));
        return application;
    }

    /// <summary>Both bodies have answered; whether one objects is told.</summary>
    public static CardApplication Checked(string? iin = null, bool objects = false, DateOnly? passportExpires = null)
    {
        var application = UnderCheck(iin, passportExpires);
        Do(Answer(application, CheckingBody.InternalAffairs, Answered));
        Do(Answer(application, CheckingBody.NationalSecurity, Answered, objects));
        return application;
    }

    public static Card Issued(DateOnly? passportExpires = null)
    {
        var application = Checked(TestIin.Of(BirthDate), passportExpires: passportExpires);
        return Card.Of(application, Decided, "officer", "7KQ2M9XPAB4TREWZ", Rules);
    }

    public static Result Answer(CardApplication application, CheckingBody body, AlmatyTime at, bool objects = false) =>
        application.Receive(new BodyAnswer(body, objects, "12-345", at.Instant), at, "officer", Sample.Calendar, Rules);

    public static Iin Iin()
    {
        Assert.True(Kernel.Iin.TryParse(TestIin.Of(BirthDate), out var iin));
        return iin;
    }

    public static void Do(Result result) => Assert.False(result.Failed, result.Error?.Code.Slug);
}
