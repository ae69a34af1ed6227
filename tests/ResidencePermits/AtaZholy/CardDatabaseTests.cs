using KazMigration.Contracts.Applications.V1;
using KazMigration.Persistence;
using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.AtaZholy;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain.AtaZholy;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Tests.AtaZholy;

/// <summary>The use cases of the card against a real database.</summary>
public sealed class CardDatabaseTests
{
    private static readonly Caller Portal = new("portal", Roles.Portal);
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly Caller Police = new("police.officer", Roles.PoliceOfficer);
    private static readonly Caller Migration = new("migration.officer", Roles.MigrationOfficer);

    [Fact]
    public async Task File_BusinessToCardToEntry_IsStoredWithItsEvents()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);

        var issued = await IssueAsync(scene, filed.Id);

        Assert.Equal(CardApplicationStatus.Issued, issued.Status);
        var card = await scene.AnswerAsync(new GetCard(Officer, issued.CardNumber!));
        Assert.Equal((CardStatus.InForce, new DateOnly(2032, 5, 9)), (card.Status, card.ValidTo));
        Assert.Equal(CardErrors.CardNotFound, (await scene.SendAsync(new GetCard(Officer, card.Number + " "))).Error!.Code);
        var entered = await scene.AnswerAsync(new RegisterEntry(Migration, card.Number, new(new(2026, 3, 2))));
        var permit = await scene.AnswerAsync(new GetPermit(Migration, entered.Entry!.PermitNumber));
        Assert.Equal((new DateOnly(2026, 3, 2), new DateOnly(2036, 3, 1), card.Number), (permit.ValidFrom, permit.ValidTo, permit.CardNumber));
        await scene.AnswerAsync(new InvalidateCard(Migration, card.Number, new(new(2026, 3, 2), "0123456")));
        Assert.Equal(CardStatus.Invalid, (await scene.AnswerAsync(new VerifyCard(card.Number, card.VerificationCode))).Status);
        await scene.WithDbAsync(async db => Assert.Equal(
            ["CardApplicationRegistered", "CardHolderEntered", "CardInvalidated", "CardIssued", "PermitGranted"],
            (await db.Outbox.Select(o => o.Type).ToListAsync()).Select(t => t.Split('.')[^1]).Order()));
    }

    [Fact]
    public async Task File_SameKey_SameAnswerOnce()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var (form, key) = (await FormAsync(scene), new IdempotencyKey(Guid.CreateVersion7(), "portal", "hash"));

        var first = await scene.AnswerAsync(new FileCardApplication(Portal, key, form));
        var second = await scene.AnswerAsync(new FileCardApplication(Portal, key, form));

        Assert.Equal(first.Number, second.Number);
        await scene.WithDbAsync(async db => Assert.Equal(1, await db.CardApplications.CountAsync()));
    }

    [Fact]
    public async Task File_WithoutPapers_NamesEachWithItsReason()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var form = (await FormAsync(scene)) with { Documents = [], PapersLanguage = PapersLanguage.Other };
        form = form with { Applicant = form.Applicant! with { Passport = form.Applicant.Passport! with { StatesEthnicity = false } } };

        var refused = await scene.SendAsync(new FileCardApplication(Portal, Key(), form));

        Assert.Equal("documents-missing", refused.Error?.Code.Slug);
        Assert.Equal(4, refused.Error!.Faults.Count(f => f.Code == "paperMissing"));
    }

    [Fact]
    public async Task File_EverythingWrong_NamesAllAtOnce()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var form = await FormAsync(scene);
        form = form with
        {
            Region = "99",
            Channel = "pigeon",
            Applicant = form.Applicant! with { Citizenship = "KAZ", PermanentResidence = "KAZ" },
            Business = form.Business! with { Country = "TUR", Working = false },
        };

        var refused = await scene.SendAsync(new FileCardApplication(Portal, Key(), form));

        Assert.Equal(
            ["/applicant/citizenship citizenOfKazakhstan", "/applicant/permanentResidence livesInKazakhstan", "/business/country businessElsewhere", "/business/working businessNotWorking", "/channel channelUnknown", "/region unknownLocalExecutiveBody"],
            refused.Error!.Faults.Select(f => $"{f.Pointer} {f.Code}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task File_ProfessionsDown_IsUnavailable()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var form = (await FormAsync(scene)) with { Category = CardCategory.DecreeProfession, Business = null, ProfessionId = Guid.CreateVersion7(), RequirementsMet = true };

        Assert.Equal("professions-unavailable", (await scene.SendAsync(new FileCardApplication(Portal, Key(), form))).Error?.Code.Slug);
    }

    [Fact]
    public async Task Decide_StaleVersion_IsRefused()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);
        await CheckAsync(scene, filed.Id);

        var refused = await scene.SendAsync(new DecideCard(Officer, filed.Id, 1, new(CardDecision.Issue)));

        Assert.Equal("stale-version", refused.Error?.Code.Slug);
    }

    [Fact]
    public async Task Decide_NoBodyObjects_IsNoGround()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);
        var version = await CheckAsync(scene, filed.Id);

        var refused = await scene.SendAsync(new DecideCard(Officer, filed.Id, version, new(CardDecision.Refuse, [CardRefusalGround.BodyObjects], "x")));
        Assert.Equal("noBodyObjects", refused.Error?.Faults.Single().Code);
        var among = await scene.SendAsync(new DecideCard(Officer, filed.Id, version, new(CardDecision.Refuse, [CardRefusalGround.BodyObjects, CardRefusalGround.CategoryNotProven], "x")));
        Assert.Equal("/grounds/0", among.Error?.Faults.Single().Pointer);
        var decided = await scene.AnswerAsync(new DecideCard(Officer, filed.Id, version, new(CardDecision.Refuse, [CardRefusalGround.CategoryNotProven], "Closed in 2025")));

        Assert.Equal((CardApplicationStatus.Refused, "Closed in 2025"), (decided.Status, decided.Refusal?.Reasons));
        Assert.Equal("category 3", decided.Refusal!.Grounds.Single().LegalBasis.Paragraph);
    }

    [Fact]
    public async Task Answer_OfAnotherBody_IsRefused()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);
        await scene.AnswerAsync(new SendCardRequests(Officer, filed.Id));

        Assert.Equal("card-answer-of-another-body", (await scene.SendAsync(new RecordBodyAnswer(Officer, filed.Id, new(CheckingBody.InternalAffairs, false, "1")))).Error?.Code.Slug);
        Assert.Equal("card-answer-of-another-body", (await scene.SendAsync(new RecordBodyAnswer(Police, filed.Id, new(CheckingBody.NationalSecurity, false, "1")))).Error?.Code.Slug);
    }

    [Fact]
    public async Task Announce_ThroughTheDays_ApproachingThenMissedOnce()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);

        Assert.Equal(1, await scene.AnswerAsync(new AnnounceCardDeadlines()));
        scene.Clock.AdjustTime(Almaty.At("2026-03-04 09:00").Instant);
        Assert.Equal(1, await scene.AnswerAsync(new AnnounceCardDeadlines()));
        Assert.Equal(0, await scene.AnswerAsync(new AnnounceCardDeadlines()));

        Assert.Equal(CardStepKind.DeadlineMissed, (await scene.AnswerAsync(new GetCardHistory(Officer, filed.Id))).Items[^1].What);
        var missed = await scene.AnswerAsync(new ListCardDeadlines(Officer, CardDeadlineState.Missed, null, new(50, null)));
        Assert.Equal(CardTermKind.Requests, missed.Items.Single().Term);
    }

    [Theory]
    [InlineData(TermNotice.None)]
    [InlineData(TermNotice.Approaching)]
    [InlineData(TermNotice.Missed)]
    public async Task LastTold_CardsAndDecisions_ARangeOfTheIndexForEach(TermNotice notice)
    {
        if (TestDatabase.Provider is not DatabaseProvider.Postgres)
            return;
        await using var scene = await ServiceScene.OpenAsync();
        await scene.WithDbAsync(async db =>
        {
            Assert.Matches("IX_CardTerms_ToAnnounce(.|\n)*Index Cond: .*Notice.*DueOn", await QueryPlan.OfAsync(db, db.CardTerms.Where(t => t.EndedOn == null).LastTold(notice, new(2026, 3, 2))));
            Assert.Matches("IX_DecisionTerms_ToAnnounce(.|\n)*Index Cond: .*Notice.*DueOn", await QueryPlan.OfAsync(db, db.DecisionTerms.Where(t => t.EndedOn == null).LastTold(notice, new(2026, 3, 2))));
        });
    }

    // Due on Tuesday 3 March; the fifth working day after it is Wednesday the 11th, since Monday the 9th is a rest day.
    [Fact]
    public async Task Announce_StaysMissed_EscalatedOnceAfterMissed()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);
        foreach (var (at, told) in new[] { ("2026-03-04 09:00", 1), ("2026-03-10 09:00", 0), ("2026-03-11 09:00", 1), ("2026-03-20 09:00", 0) })
        {
            scene.Clock.AdjustTime(Almaty.At(at).Instant);
            Assert.Equal(told, await scene.AnswerAsync(new AnnounceCardDeadlines()));
        }

        var escalated = await scene.AnswerAsync(new ListCardDeadlines(Officer, CardDeadlineState.Escalated, null, new(50, null)));
        Assert.Equal((filed.Id, CardTermKind.Requests), (escalated.Items.Single().ApplicationId, escalated.Items.Single().Term));
        var last = (await scene.AnswerAsync(new GetCardHistory(Officer, filed.Id))).Items[^1];
        Assert.Equal((CardStepKind.DeadlineEscalated, true, "requests 2026-03-03"), (last.What, last.Late, last.Note));
        await scene.WithDbAsync(async db =>
        {
            Assert.Equal(TermNotice.Escalated, (await db.CardTerms.SingleAsync()).Notice);
            Assert.Equal(1, await db.Outbox.CountAsync(o => o.Type.Contains("DeadlineEscalated")));
        });
    }

    [Fact]
    public async Task RecordIin_BeforeTheFiling_NamesTheDayAndTheWrongBirthDate()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var filed = await FileAsync(scene);

        var refused = await scene.SendAsync(new RecordIin(Officer, filed.Id, new(TestIin.Of(new(1991, 1, 1)), new(2026, 3, 1))));

        Assert.Equal(["/iin iinBirthDate", "/madeOn beforeFiling"], refused.Error!.Faults.Select(f => $"{f.Pointer} {f.Code}"));
    }

    [Fact]
    public async Task KeepCalendarEdition_DeliveredTwice_IsKeptOnce()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var published = new CalendarEditionPublished(Guid.CreateVersion7(), 2026, 9, new(2026, 3, 1), [new(2026, 3, 3)], [], Cards.Filed.Instant);

        for (var delivery = 0; delivery < 2; delivery++)
            Assert.False((await scene.SendAsync(new KeepCalendarEdition<IResidencePermitsDb>(published))).Failed);

        await scene.WithDbAsync(async db => Assert.Equal(9, (await db.CalendarEditions.SingleAsync()).Edition));
    }

    private static async Task<CardApplicationView> FileAsync(ServiceScene scene) => await scene.AnswerAsync(new FileCardApplication(Portal, Key(), await FormAsync(scene)));

    private static async Task<long> CheckAsync(ServiceScene scene, Guid id)
    {
        await scene.AnswerAsync(new SendCardRequests(Officer, id));
        await scene.AnswerAsync(new RecordBodyAnswer(Police, id, new(CheckingBody.InternalAffairs, false, "12-345")));
        await scene.AnswerAsync(new RecordBodyAnswer(Officer, id, new(CheckingBody.NationalSecurity, false, "7-89")));
        var ready = await scene.AnswerAsync(new RecordIin(Officer, id, new(TestIin.Of(Cards.BirthDate), new(2026, 3, 2))));
        return long.Parse(ready.Version, null);
    }

    private static async Task<CardApplicationView> IssueAsync(ServiceScene scene, Guid id) =>
        await scene.AnswerAsync(new DecideCard(Officer, id, await CheckAsync(scene, id), new(CardDecision.Issue)));

    private static async Task<CardForm> FormAsync(ServiceScene scene)
    {
        var document = await scene.AnswerAsync(new UploadDocument<IResidencePermitsDb>(Portal, "%PDF-1.4\n"u8.ToArray()));
        return new(
            CardCategory.BusinessOwner, "71", "embassy",
            new CardApplicantForm(
                null, "BATBOLD", "SERIK", null, Cards.BirthDate, "MNG", null,
                new CardPassportForm("E1234567", new(2022, 5, 10), new(2032, 5, 9), "Ulaanbaatar", true), "Bayan-Ölgii"),
            PapersLanguage.Kazakh, null, null, new CardBusinessForm("Altai", "123", "MNG", new(2019, 1, 1), true),
            [new CardDocumentForm(Paper.IdentityDocument, document.Id), new CardDocumentForm(Paper.BusinessProof, document.Id)], true);
    }

    private static IdempotencyKey Key() => new(Guid.CreateVersion7(), "portal", "hash");
}
