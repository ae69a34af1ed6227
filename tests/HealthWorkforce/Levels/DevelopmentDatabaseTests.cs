using KazMigration.Documents;
using KazMigration.HealthWorkforce.Application.Cpd;
using KazMigration.HealthWorkforce.Application.Levels;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Tests.Cpd;
using KazMigration.HealthWorkforce.Tests.Register;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>Results, levels and their events on a real database (Order 66, p. 6–12, 19 of the Rules).</summary>
public sealed class DevelopmentDatabaseTests : IAsyncLifetime
{
    private const string Specialty = "Кардиология";

    private RegisterScene _scene = null!;
    private Guid _worker;

    private static Caller Hr => RegisterScene.Hospital;

    public async Task InitializeAsync()
    {
        _scene = await RegisterScene.OpenAsync();
        _worker = (await _scene.EnterAsync(Hr, Person.Aigul, "2015-09-01")).Value.Id;
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    // P. 6, 8: it counts once service and head have confirmed, for its five years.
    [Fact]
    public async Task Cpd_ConfirmedByBoth_CountsForItsWindow()
    {
        var entered = await EnterAsync(Course(108, "2026-01-20"));
        Assert.Equal(0, (await CpdAsync()).Totals.Total);

        await ConfirmAsync(entered);

        Assert.Equal(new CpdTotals(108, 0, 0), (await CpdAsync()).Totals);
        Assert.Equal(108, (await CpdAsync("2031-01-19")).Totals.Total);
        Assert.Equal((0, false), ((await CpdAsync("2031-01-20")).Totals.Total, (await CpdAsync("2031-01-20")).Items[0].Counts));
        Assert.Equal(1, await EventsAsync("CpdResultConfirmed"));
    }

    [Fact]
    public async Task Enter_SameKeyTwice_OneResult()
    {
        var (form, key) = (await WithDocumentAsync(Course(10, "2026-01-20")), new IdempotencyKey(Guid.NewGuid(), Hr.Subject, "hash"));

        var first = await _scene.AnswerAsync(new EnterCpdResult(Hr, _worker, key, form));
        var second = await _scene.AnswerAsync(new EnterCpdResult(Hr, _worker, key, form));

        Assert.Equal(first.Id, second.Id);
        Assert.Single((await CpdAsync()).Items);
    }

    [Fact]
    public async Task Enter_Faults_AreNamedTogetherAndNothingIsStored()
    {
        var wrong = Course(0, "2016-01-20") with { Title = " ", Language = "English", Grade = null, Documents = [new(Guid.NewGuid(), CpdDocumentKind.Confirming)] };

        var refused = (await _scene.SendAsync(new EnterCpdResult(Hr, _worker, Key(), wrong))).Error!;

        Assert.Equal(
            ["required", "outOfRange", "languageInvalid", "documentUnknown", "cpdTooFew", "required", "cpdOutsideWindow", "cpdTranslationMissing", "cpdConfirmingDocumentMissing"],
            refused.Faults.Select(f => f.Code));
        Assert.Empty((await CpdAsync()).Items);
    }

    [Fact]
    public async Task Confirm_OlderVersionOrAnotherOrganisation_IsRefused()
    {
        var entered = await EnterAsync(Course(108, "2026-01-20"));
        await _scene.AnswerAsync(new ConfirmCpdResult(Hr, _worker, entered.Id, 1));

        Assert.Equal("stale-version", (await _scene.SendAsync(new ConfirmCpdResult(Hr, _worker, entered.Id, 1))).Error!.Code.Slug);
        Assert.Equal("another-organisations-case", (await _scene.SendAsync(new ConfirmCpdResult(RegisterScene.Clinic, _worker, entered.Id, 2))).Error!.Code.Slug);
        Assert.Equal("health-worker-not-found", (await _scene.SendAsync(new GetCpd(new("applicant.2", Roles.Applicant, Iin: "850505300011"), _worker, null))).Error!.Code.Slug);
    }

    // P. 12, 19: given once every condition is met, and the next level starts from there.
    [Fact]
    public async Task Level_ClaimedAndGiven_IsHeldAndTellsWhatIsNext()
    {
        var claim = await _scene.AnswerAsync(new ClaimLevel(Hr, _worker, Key(), Claim()));
        Assert.Equal(
            [LevelConditionCode.CpdTotal, LevelConditionCode.CpdAdditionalEducation, LevelConditionCode.CpdNonFormalAndCompetences],
            claim.Assessment.Conditions.Where(c => !c.Met).Select(c => c.Code));
        Assert.Equal("level-conditions-not-met", (await DecideAsync(claim, LevelDecision.Give)).Error!.Code.Slug);

        await ConfirmAsync(await EnterAsync(Course(150, "2026-01-20")));
        await ConfirmAsync(await EnterAsync(new(3, "Семинар", "Астана медицина университеті", 120, new(2026, 2, 1), "ru", [])));
        var given = (await DecideAsync(claim, LevelDecision.Give)).Value;

        Assert.Equal((LevelClaimStatus.Given, new DateOnly(2026, 3, 3)), (given.Status, given.CountsFrom!.Value));
        var next = Assert.Single((await _scene.AnswerAsync(new GetNextLevels(Hr, _worker, new(2030, 3, 2)))).Items).Next!;
        var experience = next.Conditions.Single(c => c.Code is LevelConditionCode.Experience);
        Assert.Equal(("7.3 (R)", true, 4m), (next.Level, experience.Met, experience.Has!.Value));
        Assert.Equal(1, await EventsAsync("QualificationLevelGiven"));
        Assert.Equal("level-claim-decided", (await _scene.SendAsync(new DecideLevelClaim(RegisterScene.Coordinator, _worker, claim.Id, 2, LevelDecision.Refuse, [], "…"))).Error!.Code.Slug);
    }

    [Fact]
    public async Task Level_Refused_CitesConditionsAndLeavesRoomForAnotherClaim()
    {
        var claim = await _scene.AnswerAsync(new ClaimLevel(Hr, _worker, Key(), Claim()));
        Assert.Equal("level-claim-waits", (await _scene.SendAsync(new ClaimLevel(Hr, _worker, Key(), Claim()))).Error!.Code.Slug);
        Assert.Equal("level-claim-waits", (await _scene.SendAsync(new ClaimLevel(Hr, _worker, Key(), Claim() with { Specialty = "КАРДИОЛОГИЯ" }))).Error!.Code.Slug);

        var refused = (await DecideAsync(claim, LevelDecision.Refuse)).Value;

        Assert.Equal(3, refused.Refusal!.Conditions.Count);
        Assert.Equal(1, await EventsAsync("QualificationLevelRefused"));
        await _scene.AnswerAsync(new ClaimLevel(Hr, _worker, Key(), Claim()));
        Assert.Equal(2, (await _scene.AnswerAsync(new GetWorkerLevels(RegisterScene.Coordinator, _worker))).Claims.Count);
        Assert.Single((await _scene.AnswerAsync(new ListLevelClaims(RegisterScene.Coordinator, LevelClaimStatus.Claimed, new(50, null)))).Items);
    }

    // Whoever claims at once: one claim waits.
    [Fact]
    public async Task Claim_ManyAtOnce_OneIsTaken()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _scene.SendAsync(new ClaimLevel(Hr, _worker, Key(), Claim()))));

        Assert.Single(claims, c => !c.Failed);
        Assert.All(claims.Where(c => c.Failed), c => Assert.Equal("level-claim-waits", c.Error!.Code.Slug));
    }

    [Fact]
    public async Task Claim_Faults_AreNamedTogether()
    {
        var wrong = Claim() with
        {
            Level = "7.2",
            Specialty = "",
            PreviousLevel = new("7.1", new(2027, 1, 1)),
            Work = [new(new(2020, 1, 1), new(2019, 1, 1))],
            Certificate = new("1", LevelCategory.Second, new(2022, 1, 1), new(2021, 6, 1)),
        };

        var refused = (await _scene.SendAsync(new ClaimLevel(Hr, _worker, Key(), wrong))).Error!;

        Assert.Equal(["levelUnknown", "required", "levelUnknown", "dateInFuture", "endBeforeStart", "endBeforeStart"], refused.Faults.Select(f => f.Code));
    }

    // Without a key of the service nothing is drawn up; without a confirmed result there is nothing to draw up.
    [Fact]
    public async Task Form_NothingConfirmedOrNoKey_IsRefused()
    {
        var request = new DrawUpCpdForm(Hr, _worker, Key(), new(Specialty, "Б. Серікова", "А. Ахметов"));
        Assert.Equal("cpd-nothing-confirmed", (await _scene.SendAsync(request)).Error!.Code.Slug);

        await ConfirmAsync(await EnterAsync(Course(108, "2026-01-20")));

        Assert.Equal(ServiceKey.NotConfigured.Slug, (await _scene.SendAsync(request)).Error!.Code.Slug);
    }

    // Annex 2, items 3, 4 and 7: the form prints the length of this work.
    [Fact]
    public async Task Form_WorkThatCannotBe_IsRefused()
    {
        IReadOnlyList<WorkPeriod> work = [new(new(2020, 1, 1), new(2019, 1, 1)), new(new(2027, 1, 1), null)];

        var refused = (await _scene.SendAsync(new DrawUpCpdForm(Hr, _worker, Key(), new(Specialty, "Б. Серікова", "А. Ахметов", work)))).Error!;

        Assert.Equal([("/work/0/to", "endBeforeStart"), ("/work/1/from", "dateInFuture")], refused.Faults.Select(f => (f.Pointer, f.Code)));
    }

    private static CpdResultForm Course(int hours, string completedOn) =>
        new(1, "Кардиология", "Астана медицина университеті", hours, Almaty.Day(completedOn), "kk", [], Grade: CourseGrade.Middle);

    private static LevelClaimForm Claim() => new(
        "7.2 (R)", LevelGround.Next, Specialty, null, new(HealthEducation.Residency, "Медицина университеті", new(2015, 6, 30)), LevelSample.Passed, LevelSample.Performed,
        PreviousLevel: new("7.1 (R)", new(2015, 9, 1)));

    private static IdempotencyKey Key() => new(Guid.NewGuid(), Hr.Subject, "hash");

    private async Task<CpdResultForm> WithDocumentAsync(CpdResultForm form)
    {
        var document = await _scene.AnswerAsync(new UploadDocument<HealthWorkforce.Application.IHealthWorkforceDb>(Hr, "%PDF-1.7\n"u8.ToArray()));
        return form with { Documents = [new(document.Id, CpdDocumentKind.Confirming)] };
    }

    private async Task<CpdResultView> EnterAsync(CpdResultForm form) => await _scene.AnswerAsync(new EnterCpdResult(Hr, _worker, Key(), await WithDocumentAsync(form)));

    private async Task ConfirmAsync(CpdResultView entered)
    {
        var confirmed = await _scene.AnswerAsync(new ConfirmCpdResult(Hr, _worker, entered.Id, entered.Version));
        await _scene.AnswerAsync(new ConfirmCpdResultByHead(Hr, _worker, entered.Id, confirmed.Version, "А. Ахметов", CpdSample.Today));
    }

    private Task<CpdView> CpdAsync(string? on = null) => _scene.AnswerAsync(new GetCpd(Hr, _worker, on is null ? null : Almaty.Day(on)));

    private Task<Result<LevelClaimView>> DecideAsync(LevelClaimView claim, LevelDecision decision) =>
        _scene.SendAsync(new DecideLevelClaim(RegisterScene.Coordinator, _worker, claim.Id, claim.Version, decision, [], "Шарттар орындалмаған"));

    private async Task<int> EventsAsync(string type)
    {
        var count = 0;
        await _scene.WithDbAsync(async db => count = (await db.Outbox.AsNoTracking().Select(m => m.Type).ToListAsync()).Count(t => t.Contains(type, StringComparison.Ordinal)));
        return count;
    }
}
