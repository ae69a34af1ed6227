using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.ResidencePermits.Tests.AtaZholy;
using KazMigration.ResidencePermits.Tests.Permits;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Tests;

/// <summary>The ends of permits and cards on a real database: by the day at once, told of once.</summary>
public sealed class TermEndDatabaseTests : IAsyncLifetime
{
    private static readonly Caller Migration = new("migration.officer", Roles.MigrationOfficer);

    private ServiceScene _scene = null!;

    public async Task InitializeAsync() => _scene = await ServiceScene.OpenAsync();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Permit_AsDaysGo_ItsEndIsToldOnce()
    {
        var permit = await PermitAsync();

        Assert.Equal([0, 1, 0, 0, 1, 0], await SweepAsync(new AnnouncePermitEnds(), "2035-12-01", "2035-12-02", "2035-12-03", "2036-03-01", "2036-03-02", "2036-03-03"));
        // A clock that is set back tells nothing again.
        Assert.Equal([0, 0], await SweepAsync(new AnnouncePermitEnds(), "2036-01-01", "2036-03-02"));

        Assert.Equal(["PermitEndApproaching", "PermitExpired"], await EventsAsync());
        var seen = await _scene.AnswerAsync(new GetPermit(Migration, permit.Number));
        Assert.Equal([PermitEventKind.Granted, PermitEventKind.EndApproaching, PermitEventKind.Expired], seen.History.Select(h => h.What));
    }

    [Fact]
    public async Task Permit_DayAfterTheLast_IsExpiredBeforeAnythingWasTold()
    {
        var permit = await PermitAsync();
        _scene.Clock.AdjustTime(Almaty.At("2036-03-02 00:00").Instant);

        Assert.Equal(PermitStatus.Expired, (await _scene.AnswerAsync(new GetPermit(Migration, permit.Number))).Status);
        Assert.Equal(PermitStatus.Expired, (await _scene.AnswerAsync(new VerifyPermit(permit.Number, permit.VerificationCode))).Status);
    }

    [Fact]
    public async Task Card_EndsWithThePassport_ItsEndIsToldOnce()
    {
        var number = await CardAsync();

        Assert.Equal([0, 1, 0, 1, 0], await SweepAsync(new AnnounceCardEnds(), "2032-02-08", "2032-02-09", "2032-05-09", "2032-05-10", "2032-05-11"));

        Assert.Equal(["CardEndApproaching", "CardExpired"], await EventsAsync());
        var card = await _scene.AnswerAsync(new GetCard(Migration, number));
        Assert.Equal((CardStatus.Expired, "2032-05-09"), (card.Status, card.History[^1].Note));
        Assert.Equal(CardStatus.Expired, (await _scene.AnswerAsync(new VerifyCard(number, card.VerificationCode))).Status);
    }

    // Slides, invalidity 1; of the permit: open, it stays and notes it.
    [Fact]
    public async Task Card_InvalidAfterTheEntry_ThePermitNotesItInTheSameSave()
    {
        var number = await CardAsync();
        _scene.Clock.AdjustTime(Almaty.At("2026-04-02 10:00").Instant);
        var entered = await _scene.AnswerAsync(new RegisterEntry(Migration, number, new(new(2026, 4, 1))));
        _scene.Clock.AdjustTime(Almaty.At("2027-05-04 10:00").Instant);

        await _scene.AnswerAsync(new InvalidateCard(Migration, number, new(new(2027, 5, 3), "0123456")));
        Assert.True((await _scene.SendAsync(new InvalidateCard(Migration, number, new(new(2027, 5, 3), "0123456")))).Failed);

        var permit = await _scene.AnswerAsync(new GetPermit(Migration, entered.Entry!.PermitNumber));
        Assert.Equal((PermitStatus.InForce, "0123456", "2"), (permit.Status, permit.CardInvalidation?.Reference, permit.Version));
        Assert.Equal([PermitEventKind.Granted, PermitEventKind.CardInvalidated], permit.History.Select(h => h.What));
        Assert.Contains(permit.Number, await BodyOfAsync("CardInvalidated"), StringComparison.Ordinal);
        // Nothing is told of the end of a card that has ended already; the permit's own end is.
        Assert.Equal([1], await SweepAsync(new AnnounceCardEnds(), "2032-05-10"));
        Assert.Equal([1], await SweepAsync(new AnnouncePermitEnds(), "2036-04-01"));
        Assert.Equal(["CardHolderEntered", "CardInvalidated", "PermitExpired", "PermitGranted"], (await EventsAsync()).Order());
    }

    [Fact]
    public async Task Card_InvalidBeforeAnyEntry_NamesNoPermit()
    {
        await _scene.AnswerAsync(new InvalidateCard(Migration, await CardAsync(), new(new(2026, 3, 2), "0123456")));

        Assert.Contains("\"permitNumber\":null", (await BodyOfAsync("CardInvalidated")).Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Announce_FourAtOnce_TellsOnce()
    {
        await PermitAsync();
        _scene.Clock.AdjustTime(Almaty.At("2036-03-02 09:00").Instant);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _scene.AnswerAsync(new AnnouncePermitEnds())));

        Assert.Equal(["PermitExpired"], await EventsAsync());
    }

    private async Task<IEnumerable<int>> SweepAsync(ICommand<int> announce, params string[] days)
    {
        List<int> told = [];
        foreach (var day in days)
        {
            _scene.Clock.AdjustTime(Almaty.At(day + " 09:00").Instant);
            told.Add(await _scene.AnswerAsync(announce));
        }

        return told;
    }

    private async Task<ResidencePermit> PermitAsync()
    {
        var permit = ResidencePermit.On(PermitSample.Registered(), PermitSample.Now, "migration-officer", PermitPolicy.Default, VerificationCode.New());
        await _scene.WithDbAsync(async db =>
        {
            await db.Permits.AddAsync(permit);
            permit.TakeNumber();
            await db.SaveChangesAsync();
        });
        return permit;
    }

    /// <summary>A card in force from 6 March 2026 to the passport's end on 9 May 2032.</summary>
    private async Task<string> CardAsync()
    {
        var application = Cards.Checked(TestIin.Of(Cards.BirthDate));
        var card = Card.Of(application, Cards.Decided, "officer", VerificationCode.New(), Cards.Rules);
        await _scene.WithDbAsync(async db =>
        {
            await db.CardApplications.AddAsync(application);
            await db.Cards.AddAsync(card);
            card.TakeNumber();
            Cards.Do(application.Issue(card.Number, Cards.Decided, "officer"));
            await db.SaveChangesAsync();
        });
        return card.Number;
    }

    private async Task<string[]> EventsAsync()
    {
        string[] types = [];
        await _scene.WithDbAsync(async db => types = await db.Outbox.OrderBy(m => m.Id).Select(m => m.Type).ToArrayAsync());
        return [.. types.Select(t => t.Split('.')[^1])];
    }

    private async Task<string> BodyOfAsync(string eventName)
    {
        var body = "";
        await _scene.WithDbAsync(async db => body = await db.Outbox.Where(m => m.Type.EndsWith("." + eventName)).Select(m => m.Body).SingleAsync());
        return body;
    }
}
