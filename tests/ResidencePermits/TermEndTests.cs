using FsCheck;
using FsCheck.Fluent;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.ResidencePermits.Tests.AtaZholy;
using KazMigration.ResidencePermits.Tests.Permits;

namespace KazMigration.ResidencePermits.Tests;

/// <summary>When the end of a term is told of (open: no act at hand asks for a notice; 90 calendar days by default).</summary>
public sealed class TermEndTests
{
    private static readonly DateOnly First = new(2026, 3, 2);

    // The last day, the days on which the sweep looks in their order, and how long before the end it tells.
    private static readonly Gen<(DateOnly Last, DateOnly[] Days, int NoticeDays)> Lives =
        from last in Gen.Choose(0, 4000).Select(First.AddDays)
        from days in Gen.Choose(0, 5000).Select(First.AddDays).NonEmptyListOf()
        from notice in Gen.Choose(1, 1000)
        select (last, days.Order().ToArray(), notice);

    [Theory]
    [InlineData(null, "2036-03-01", "2035-12-01", null)]
    [InlineData(null, "2036-03-01", "2035-12-02", EndNotice.Approaching)]
    [InlineData(EndNotice.Approaching, "2036-03-01", "2035-12-03", null)]
    [InlineData(EndNotice.Approaching, "2036-03-01", "2036-03-01", null)]
    [InlineData(null, "2036-03-01", "2036-03-01", EndNotice.Approaching)]
    [InlineData(EndNotice.Approaching, "2036-03-01", "2036-03-02", EndNotice.Ended)]
    [InlineData(null, "2036-03-01", "2036-03-02", EndNotice.Ended)]
    [InlineData(EndNotice.Ended, "2036-03-01", "2036-03-03", null)]
    [InlineData(EndNotice.Ended, "2036-03-01", "2035-12-31", null)]
    public void Due_AsDaysGo_IsToldFrom90DaysBeforeAndOnTheDayAfter(EndNotice? told, string last, string today, EndNotice? due) =>
        Assert.Equal(due, TermEnd.Due(new Term(Almaty.Day(last), told), Almaty.Day(today), TermEnd.NoticeDays));

    [Fact]
    public void Due_AnyLife_EachIsToldOnceInOrderAndTheEndNeverBeforeTheLastDayHasPassed() => Prop.ForAll(Lives.ToArbitrary(), x =>
    {
        List<(EndNotice Notice, DateOnly On)> told = [];
        foreach (var day in x.Days)
            if (TermEnd.Due(new Term(x.Last, told.Count == 0 ? null : told[^1].Notice), day, x.NoticeDays) is { } due)
                told.Add((due, day));
        var ended = x.Days.Where(d => d > x.Last).Select(d => (DateOnly?)d).FirstOrDefault();
        var near = x.Days.Where(d => d <= x.Last && d >= x.Last.AddDays(-x.NoticeDays)).Select(d => (DateOnly?)d).FirstOrDefault();
        return told.SequenceEqual(
            new (EndNotice, DateOnly?)[] { (EndNotice.Approaching, near), (EndNotice.Ended, ended) }.Where(n => n.Item2 is not null).Select(n => (n.Item1, n.Item2!.Value)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    // Row 9 ends a permit otherwise: that end was told of when it came.
    [Fact]
    public void TellOfEnd_AnnulledPermit_IsSilent()
    {
        var permit = Permit();
        permit.Register(Movement.Exit, new(2026, 4, 1), PermitSample.Now, "migration-officer");
        Assert.False(permit.Annul(new([Ground.Residence], null, Almaty.At("2027-05-03 10:00").Instant), Almaty.At("2027-05-03 10:00"), "migration-officer").Failed);

        Assert.Null(permit.TellOfEnd(Almaty.At("2036-03-02 00:01"), TermEnd.NoticeDays));

        Assert.Equal((PermitEventKind.Annulled, EndNotice.Ended), (permit.History[^1].What, permit.EndTold));
    }

    // Row 8 gives the permit, the slides (permit 1) that of a card's holder; the card's own term is reported.
    [Fact]
    public void TellOfEnd_AfterTheLastDay_IsAStepOnWhatTheTermRestsOn()
    {
        var (permit, ofHolder, card) = (Permit(), PermitOfHolder(), Cards.Issued());
        var late = Almaty.At("2036-06-01 00:01");

        Assert.All([permit.TellOfEnd(late, 1), ofHolder.TellOfEnd(late, 1), card.TellOfEnd(late, 1)], n => Assert.Equal(EndNotice.Ended, n));

        Assert.Equal("Expired system 2036-03-01 term of the permit (configuration, unconfirmed)", Text(permit.History[^1]));
        Assert.Equal("Expired system 2036-03-31 permit 1", Text(ofHolder.History[^1]));
        Assert.Equal((CardEventKind.Expired, "2032-05-09", "term of the card"), (card.History[^1].What, card.History[^1].Note, card.History[^1].LegalBasis.Paragraph));
    }

    // Slides, invalidity 1: an invalid card has ended already. The permit: open, no listed ground of row 9 says so, so it stays.
    [Fact]
    public void CardInvalid_ItsEndIsSilentAndThePermitStaysInForceWithAStep()
    {
        var (permit, card) = (PermitOfHolder(), Cards.Issued());
        var (on, citizen) = (Almaty.At("2027-05-04 10:00"), new CardInvalidation(new(2027, 5, 3), "Certificate 0123456", Almaty.At("2027-05-04 10:00").Instant));
        Cards.Do(card.Invalidate(citizen, on, "migration-officer"));

        permit.NoteCardInvalid(citizen, on, "migration-officer");

        Assert.Equal((PermitStatus.InForce, citizen), (permit.StatusOn(on.Date), permit.CardInvalidation));
        Assert.Equal("CardInvalidated migration-officer Certificate 0123456 invalidity 1", Text(permit.History[^1]));
        Assert.Null(card.TellOfEnd(Almaty.At("2032-05-10 09:00"), TermEnd.NoticeDays));
        Assert.Equal(CardEventKind.Invalidated, card.History[^1].What);
        Assert.Equal(EndNotice.Ended, permit.TellOfEnd(Almaty.At("2036-04-01 09:00"), TermEnd.NoticeDays));
    }

    private static ResidencePermit Permit() =>
        ResidencePermit.On(PermitSample.Registered(), PermitSample.Now, "migration-officer", PermitPolicy.Default, "7KQ2M9XPAB4TREWZ");

    private static ResidencePermit PermitOfHolder() =>
        ResidencePermit.With(Cards.Issued(), new(2026, 4, 1), Cards.Rules.PermitEnd(new(2026, 4, 1)), Almaty.At("2026-04-02 10:00"), "migration-officer", "X");

    private static string Text(PermitEvent step) => $"{step.What} {step.By} {step.Note} {step.LegalBasis.Paragraph}";

    private sealed record Term(DateOnly ValidTo, EndNotice? EndTold) : ITermed;
}
