using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Application.Filing;
using KazMigration.ResidencePermits.Application.Papers;
using KazMigration.ResidencePermits.Application.Permits;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Filing;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Domain.Permits;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>The use cases of permits on a real database.</summary>
public sealed class PermitDatabaseTests : IAsyncLifetime
{
    private static readonly Caller Portal = new("portal", Roles.Portal);
    private static readonly Caller Migration = new("migration.officer", Roles.MigrationOfficer);
    private static readonly Caller Police = new("police.officer", Roles.PoliceOfficer);

    private ServiceScene _scene = null!;

    public async Task InitializeAsync() => _scene = await ServiceScene.OpenAsync();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Permit_FromFilingToAnnulment_IsKeptWithItsEvents()
    {
        var filed = await FileAsync();
        var granted = await GrantAsync(filed);

        var permit = await _scene.AnswerAsync(new GetPermit(Migration, granted.PermitNumber!));
        Assert.Equal((PermitStatus.InForce, "YILMAZ AHMET", new DateOnly(2036, 3, 1)), (permit.Status, permit.Holder, permit.ValidTo));
        var pdf = await _scene.AnswerAsync(new GetPermitFile(Migration, permit.Number, Signature: false));
        Assert.Equal(("application/pdf", permit.DocumentSha256), (pdf.MediaType, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(pdf.Content))));
        Assert.Equal("Y*** A***", (await _scene.AnswerAsync(new VerifyPermit(permit.Number, permit.VerificationCode))).Holder);
        // To SQL Server it is the same text; the audit log would keep a number that is none.
        Assert.Equal(PermitErrors.NotVerified, (await _scene.SendAsync(new VerifyPermit(permit.Number + " ", permit.VerificationCode))).Error!.Code);
        Assert.Equal(PermitErrors.PermitNotFound, (await _scene.SendAsync(new GetPermit(Migration, permit.Number + " "))).Error!.Code);

        _scene.Clock.AdjustTime(Almaty.At("2027-05-03 10:00").Instant);
        var away = await _scene.AnswerAsync(new RegisterMovement(Migration, permit.Number, new(Movement.Exit, new(2026, 4, 1))));
        Assert.True(away.Residence.GroundStands);
        var annulled = await _scene.AnswerAsync(new AnnulPermit(Migration, permit.Number, long.Parse(away.Version, null), new([new(GroundList.Article49, 15)])));
        Assert.Equal(PermitStatus.Annulled, annulled.Status);
        Assert.Equal([PermitEventKind.Granted, PermitEventKind.ExitRegistered, PermitEventKind.Annulled], annulled.History.Select(h => h.What));
        Assert.Equal(["PermitApplicationRegistered", "PermitGranted", "PermitAnnulled"], await EventsAsync());
    }

    [Fact]
    public async Task File_SameKeyAgain_IsAnsweredTheSameAndFiledOnce()
    {
        var (key, form) = (Key(), await FormAsync());

        var first = await _scene.AnswerAsync(new FilePermitApplication(Portal, key, form));
        Assert.Equal(first.Id, (await _scene.AnswerAsync(new FilePermitApplication(Portal, key, form))).Id);
        await _scene.WithDbAsync(async db => Assert.Equal(1, await db.PermitApplications.CountAsync()));
    }

    [Fact]
    public async Task File_Incomplete_ChangesNothing()
    {
        var form = await FormAsync();

        var refused = await _scene.SendAsync(new FilePermitApplication(Portal, Key(), form with { Documents = [.. form.Documents!.Skip(2)] }));
        Assert.Equal("documents-missing", refused.Error?.Code.Slug);
        Assert.Equal(2, refused.Error!.Faults.Count);
        Assert.Empty(await EventsAsync());
    }

    // Row 8, filing: in person, but for children and who was found incapable, for whom another acts.
    [Theory]
    [InlineData("1990-01-01", "850505300011", "/representative", "notUsed")]
    [InlineData("2015-01-01", null, "/representative/iin", "representativeRequired")]
    public async Task File_RepresentativeOfWhoNeedsNone_OrTheApplicantThemself_IsRefused(string birthDate, string? representative, string pointer, string code)
    {
        var (form, iin) = (await FormAsync(), TestIin.Of(Almaty.Day(birthDate)));
        var caller = new Caller("applicant.2", Roles.Applicant, Iin: representative ?? iin);

        var refused = await _scene.SendAsync(new FilePermitApplication(caller, Key(), form with
        {
            Applicant = form.Applicant! with { Iin = iin, BirthDate = Almaty.Day(birthDate) },
            Representative = new(representative ?? iin, "YILMAZ", "MEHMET", null, RepresentativeKind.Guardian),
        }));

        Assert.Contains((pointer, code), refused.Error!.Faults.Select(f => (f.Pointer, f.Code)));
    }

    [Fact]
    public async Task File_ProfessionsDown_IsUnavailable()
    {
        var refused = await _scene.SendAsync(new FilePermitApplication(Portal, Key(), await FormAsync() with { ProfessionId = Guid.CreateVersion7() }));

        Assert.Equal("professions-unavailable", refused.Error?.Code.Slug);
    }

    [Fact]
    public async Task Refuse_OnListedGrounds_SignsTheNotice()
    {
        var filed = await FileAsync();

        var refused = await _scene.AnswerAsync(new DecidePermit(Migration, filed.Id, 1, new(PermitDecision.Refuse, [new(GroundList.General, 1), new(GroundList.Article49, 1)])));
        Assert.Equal([(GroundList.General, 1), (GroundList.Article49, 1)], refused.Refusal!.Grounds.Select(g => (g.List, g.Number)));
        Assert.NotEmpty((await _scene.AnswerAsync(new GetPermitRefusalFile(Portal, filed.Id, Signature: true))).Content);
        Assert.Equal(["PermitApplicationRegistered", "PermitRefused"], await EventsAsync());
    }

    [Fact]
    public async Task Refuse_GroundCitedTwice_FaultsPointToWhereTheyWereSent()
    {
        var filed = await FileAsync();
        GroundForm[] cited = [new(GroundList.General, 1), new(GroundList.General, 1), new(GroundList.Article49, 15)];

        var refused = await _scene.SendAsync(new DecidePermit(Migration, filed.Id, 1, new(PermitDecision.Refuse, cited)));
        var answered = await _scene.AnswerAsync(new GiveAgreement(Police, filed.Id, new("Police", false, cited[..2])));
        var disagreed = await _scene.SendAsync(new GiveAgreement(Police, filed.Id, new("Police", false, cited)));

        Assert.Equal("/grounds/2", refused.Error!.Faults.Single().Pointer);
        Assert.Equal("/grounds/2", disagreed.Error!.Faults.Single().Pointer);
        Assert.Single(answered.Agreements[0].Grounds);
        var decided = await _scene.AnswerAsync(new DecidePermit(Migration, filed.Id, 2, new(PermitDecision.Refuse, cited[..2])));
        Assert.Single(decided.Refusal!.Grounds);
    }

    // Each answer stands beside the others, so each that comes second is taken after the first.
    [Fact]
    public async Task Agreements_OfManyBodiesAtOnce_AllAreTaken()
    {
        var filed = await FileAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 30).Select(n => _scene.SendAsync(new GiveAgreement(Police, filed.Id, new($"Body {n}", true)))));

        Assert.All(answers, a => Assert.False(a.Failed));
        Assert.Equal(30, (await _scene.AnswerAsync(new GetPermitApplication(Portal, filed.Id))).Agreements.Count);
    }

    [Theory]
    [InlineData(ApplicantCategory.MinorUnder18, "1990-01-01", "TUR", "/query/category", "notUnder18")]
    [InlineData(null, "1990-01-01", "KAZ", "/query/citizenship", "permitForForeigners")]
    [InlineData(null, "1990-01-01", "ZZZ", "/query/citizenship", "unknownCountry")]
    [InlineData(ApplicantCategory.MinorUnder18, "2027-01-01", "TUR", "/query/birthDate", "dateInFuture")]
    public async Task Checklist_OfWhomNoApplicationIsAccepted_IsRefusedLikeIt(ApplicantCategory? category, string birthDate, string citizenship, string pointer, string code)
    {
        var refused = await _scene.SendAsync(new GetChecklist(category, Almaty.Day(birthDate), citizenship, [], false, false, false, null));

        Assert.Equal([(pointer, code)], refused.Error!.Faults.Select(f => (f.Pointer, f.Code)));
    }

    [Fact]
    public async Task Decide_TwoOfficersAtOnce_OneDecides()
    {
        var filed = await FileAsync();
        var agreed = await _scene.AnswerAsync(new GiveAgreement(Police, filed.Id, new("Police", true)));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            _scene.SendAsync(new DecidePermit(Migration, filed.Id, long.Parse(agreed.Version, null), new(PermitDecision.Grant)))));
        Assert.Single(results, r => !r.Failed);
        Assert.All(results.Where(r => r.Failed), r => Assert.Equal("stale-version", r.Error!.Code.Slug));
        await _scene.WithDbAsync(async db => Assert.Equal(1, await db.Permits.CountAsync()));
    }

    [Fact]
    public async Task AnotherApplicant_SeesNothing_AndThePoliceOfAnotherRegionMayNot()
    {
        var filed = await FileAsync();
        var stranger = new Caller("applicant.2", Roles.Applicant, Iin: TestIin.Of(new(1985, 5, 5)));

        Assert.Equal("permit-application-not-found", (await _scene.SendAsync(new GetPermitApplication(stranger, filed.Id))).Error?.Code.Slug);
        Assert.Empty((await _scene.AnswerAsync(new ListPermitApplications(stranger, null, null, null, new(50, null)))).Items);
        Assert.Equal("another-bodys-case", (await _scene.SendAsync(new GetPermitApplication(Police with { LocalExecutiveBody = "75" }, filed.Id))).Error?.Code.Slug);
        Assert.Single((await _scene.AnswerAsync(new ListPermitApplications(Police, PermitApplicationStatus.Registered, "71", new(2026, 4, 16), new(50, null)))).Items);
    }

    [Fact]
    public async Task Deadlines_AsDaysGo_AreToldOnceAndKeepTheVersion()
    {
        var filed = await FileAsync();
        foreach (var day in new[] { "2026-04-14 10:00", "2026-04-15 10:00", "2026-04-16 10:00" })
            await SweepAsync(day);
        Assert.Equal(["PermitApplicationRegistered", "DeadlineApproaching"], await EventsAsync());
        Assert.Equal("1", (await _scene.AnswerAsync(new GetPermitApplication(Portal, filed.Id))).Version);

        await SweepAsync("2026-04-17 10:00");
        Assert.Equal(["PermitApplicationRegistered", "DeadlineApproaching", "DeadlineMissed"], await EventsAsync());
        Assert.Equal([PermitStepKind.Registered, PermitStepKind.DeadlineMissed], (await _scene.AnswerAsync(new GetPermitHistory(Portal, filed.Id))).Items.Select(s => s.What));
    }

    // Due on Thursday 16 April; the fifth working day after it is Thursday the 23rd.
    [Fact]
    public async Task Deadlines_DecisionStaysMissed_EscalatedOnceAfterMissed()
    {
        var filed = await FileAsync();
        foreach (var day in new[] { "2026-04-17 10:00", "2026-04-22 10:00", "2026-04-23 10:00", "2026-04-30 10:00" })
            await SweepAsync(day);

        Assert.Equal(["PermitApplicationRegistered", "DeadlineMissed", "DeadlineEscalated"], await EventsAsync());
        var last = (await _scene.AnswerAsync(new GetPermitHistory(Portal, filed.Id))).Items[^1];
        Assert.Equal((PermitStepKind.DeadlineEscalated, Almaty.At("2026-04-23 10:00").Instant, true, "2026-04-16"), (last.What, last.At, last.Late, last.Note));
    }

    [Fact]
    public async Task Deadlines_DecidedBeforeTheEscalation_NothingMore()
    {
        var filed = await FileAsync();
        await SweepAsync("2026-04-17 10:00");
        await GrantAsync(filed);

        await SweepAsync("2026-04-30 10:00");
        Assert.DoesNotContain("DeadlineEscalated", await EventsAsync());
    }

    private async Task SweepAsync(string at)
    {
        _scene.Clock.AdjustTime(Almaty.At(at).Instant);
        await _scene.AnswerAsync(new AnnounceDecisionDeadlines());
        Assert.Equal(0, await _scene.AnswerAsync(new AnnounceDecisionDeadlines()));
    }

    private async Task<PermitForm> FormAsync() =>
        PermitSample.Form((await _scene.AnswerAsync(new UploadDocument<IResidencePermitsDb>(Portal, "%PDF-1.4"u8.ToArray()))).Id);

    private async Task<PermitApplicationView> FileAsync() => await _scene.AnswerAsync(new FilePermitApplication(Portal, Key(), await FormAsync()));

    private async Task<PermitApplicationView> GrantAsync(PermitApplicationView filed)
    {
        var agreed = await _scene.AnswerAsync(new GiveAgreement(Police, filed.Id, new("Police", true)));
        return await _scene.AnswerAsync(new DecidePermit(Migration, filed.Id, long.Parse(agreed.Version, null), new(PermitDecision.Grant)));
    }

    private async Task<string[]> EventsAsync()
    {
        string[] types = [];
        await _scene.WithDbAsync(async db => types = await db.Outbox.OrderBy(m => m.Id).Select(m => m.Type).ToArrayAsync());
        return [.. types.Select(t => t.Split('.')[^1])];
    }

    private static IdempotencyKey Key() => new(Guid.CreateVersion7(), Portal.Subject, "hash");
}
