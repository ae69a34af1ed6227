using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Permits;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>What a card is worth (slides, invalidity 1), and what the entry gives (slides, permit 1).</summary>
public sealed class CardTests
{
    private static readonly CardInvalidation Citizen = new(new(2027, 5, 3), "Certificate 0123456", Almaty.At("2027-05-04 10:00").Instant);

    [Theory]
    [InlineData("2026-03-06", CardStatus.InForce)]
    [InlineData("2032-05-09", CardStatus.InForce)]
    [InlineData("2032-05-10", CardStatus.Expired)]
    public void StatusOn_PassportOfSixYears_EndsWithIt(string day, CardStatus status) => Assert.Equal(status, Cards.Issued().StatusOn(Almaty.Day(day)));

    [Fact]
    public void Invalidate_CitizenshipAcquired_IsInvalidForGood()
    {
        var card = Cards.Issued();

        Cards.Do(card.Invalidate(Citizen, Almaty.At("2027-05-04 10:00"), "migration-officer"));

        Assert.Equal(CardStatus.Invalid, card.StatusOn(new(2027, 5, 4)));
        Assert.Equal(CardStatus.Invalid, card.StatusOn(new(2040, 1, 1)));
        Assert.Equal("invalidity 1", card.History[^1].LegalBasis.Paragraph);
        Refuses("card-not-in-force", card.Invalidate(Citizen, Almaty.At("2027-05-05 10:00"), "migration-officer"));
        Refuses("card-not-in-force", card.MayEnter(new(2027, 5, 5)));
    }

    [Fact]
    public void Enter_OnceOnADayOfTheTerm_GivesAPermitOfTenYears()
    {
        var card = Cards.Issued();

        Refuses("card-not-in-force", card.MayEnter(new(2026, 3, 5)));
        Cards.Do(card.Enter(new(2026, 4, 1), "RP71-2026-0000001", new(2036, 3, 31), Almaty.At("2026-04-02 10:00"), "migration-officer"));

        Assert.Equal(("RP71-2026-0000001", new DateOnly(2036, 3, 31)), (card.Entry?.PermitNumber, card.Entry?.PermitTo));
        Refuses("card-entry-registered", card.Enter(new(2026, 4, 3), "RP71-2026-0000002", new(2036, 4, 2), Almaty.At("2026-04-03 10:00"), "migration-officer"));
    }

    [Fact]
    public void With_Entry_TheHolderIsAnEthnicKazakhWithTenYears()
    {
        var permit = ResidencePermit.With(Cards.Issued(), new(2026, 4, 1), Cards.Rules.PermitEnd(new(2026, 4, 1)), Almaty.At("2026-04-02 10:00"), "migration-officer", "X");

        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2036, 3, 31)), (permit.ValidFrom, permit.ValidTo));
        Assert.Equal([Circumstance.EthnicKazakh], permit.Circumstances);
        Assert.Equal("permit 1", permit.History.Single().LegalBasis.Paragraph);
    }

    private static void Refuses(string slug, Result result) => Assert.Equal(slug, result.Error?.Code.Slug);
}
