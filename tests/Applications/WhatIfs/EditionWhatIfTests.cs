using KazMigration.Applications.Application.WhatIfs;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Domain.WhatIfs;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Applications.Tests.WhatIfs;

/// <summary>Which decided applications come out otherwise under another edition of the list (Order 236, p. 8; annex 3).</summary>
public sealed class EditionWhatIfTests
{
    private static readonly (DateOnly From, DateOnly To) Window = (new(2026, 1, 15), new(2026, 4, 15));

    [Theory]
    [InlineData(ApplicationStatus.Issued, EditionChange.NotOnList, "Issued NotAccepted")] // p. 8: not accepted, whatever was decided
    [InlineData(ApplicationStatus.Refused, EditionChange.NotOnList, "Refused NotAccepted")]
    [InlineData(ApplicationStatus.Issued, EditionChange.Renamed, "Issued Issued")] // annex 3: the certificate names the profession
    [InlineData(ApplicationStatus.Issued, EditionChange.Moved, "Issued Issued")]
    [InlineData(ApplicationStatus.Refused, EditionChange.Renamed, null)] // a refusal stays what it is
    [InlineData(ApplicationStatus.Refused, EditionChange.Moved, null)]
    [InlineData(ApplicationStatus.Withdrawn, EditionChange.NotOnList, null)] // not decided
    [InlineData(ApplicationStatus.UnderReview, EditionChange.NotOnList, null)]
    public void Otherwise_ByStatusAndChange(ApplicationStatus status, EditionChange change, string? expected) =>
        Assert.Equal(expected, EditionWhatIf.Otherwise(status, change) is var (before, after) ? $"{before} {after}" : null);

    [Fact]
    public async Task Answer_PageByPage_EveryDecidedApplicationOfTheDaysOnce()
    {
        await using var scene = await ServiceScene.OpenAsync();
        // Enough of those that count for more than one page, and some of every other kind.
        var played = Life.Mixed(8000).Where((l, n) => n % 20 == 0 || l is { Kind: ApplicationKind.Issue, Ending: Ending.Issued or Ending.Refused })
            .Select(l => l.Play().Application).ToList();
        await StoreAsync(scene, played);
        var decided = played.Where(IsDecidedIn).ToList();
        Assert.True(decided.Count > 500, "One page would hold them all");

        var pages = await AskAllAsync(scene, EditionWhatIfAsked.NotOnList);

        Assert.Equal((decided.Count, decided.Count), (pages[0].Total, pages.Sum(p => p.Examined)));
        Assert.True(pages.Count > 1);
        var told = pages.SelectMany(p => p.Cases).ToDictionary(c => c.ApplicationId);
        Assert.Equal(decided.Select(a => a.Id).Order(), told.Keys.Order());
        Assert.All(decided, a => Assert.Equal(
            (a.Status == ApplicationStatus.Issued ? "issued" : "refused", "notAccepted", "notOnList", a.LocalExecutiveBody, DecidedOn(a), a.Profession.Id),
            (told[a.Id].Before.Outcome, told[a.Id].After.Outcome, told[a.Id].Change, told[a.Id].LocalExecutiveBody, told[a.Id].DecidedOn, told[a.Id].ProfessionId!.Value)));
    }

    [Fact]
    public async Task Answer_Renamed_OnlyIssued_AndDraftThatChangesNothing_None()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var played = Life.Mixed(210).Select(l => l.Play().Application).ToList();
        await StoreAsync(scene, played);

        var renamed = await AskAllAsync(scene, EditionWhatIfAsked.Renamed);
        var unchanged = await AskAllAsync(scene, null);

        Assert.Equal(
            played.Where(a => IsDecidedIn(a) && a.Status == ApplicationStatus.Issued).Select(a => a.Id).Order(), renamed.SelectMany(p => p.Cases).Select(c => c.ApplicationId).Order());
        Assert.All(unchanged, p => Assert.Empty(p.Cases));
        Assert.Equal(renamed.Sum(p => p.Examined), unchanged.Sum(p => p.Examined));
    }

    // p. 24, 26: of a case that was opened anew on a complaint the last decision counts.
    [Fact]
    public async Task Answer_OpenedAnew_CountsOnceByItsLastDecision()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var (again, open) = (Reopened(), Reopened());
        Assert.False(again.Receive(Sample.ToIssue, Almaty.At("2026-03-25 10:00"), officialConfirms: false).Failed);
        Assert.False(again.Issue("C71-2026-0000009", Almaty.At("2026-03-26 10:00"), "system").Failed);
        await StoreAsync(scene, [again, open]);

        var page = Assert.Single(await AskAllAsync(scene, EditionWhatIfAsked.NotOnList));

        Assert.Equal((1, 1), (page.Total, page.Examined));
        var told = Assert.Single(page.Cases);
        Assert.Equal((again.Id, new DateOnly(2026, 3, 26), "issued"), (told.ApplicationId, told.DecidedOn, told.Before.Outcome));
    }

    private static CertificateApplication Reopened()
    {
        var application = Stage.At(ApplicationStatus.Refused);
        Assert.False(application.Reopen(ComplaintPolicy.ReviewBasis, Almaty.At("2026-03-20 15:00"), "inspector", Sample.Calendar, "S71-2026-0000001").Failed);
        return application;
    }

    private static bool IsDecidedIn(CertificateApplication a) =>
        a is { Kind: ApplicationKind.Issue, Status: ApplicationStatus.Issued or ApplicationStatus.Refused }
        && DecidedOn(a) >= Window.From && DecidedOn(a) <= Window.To;

    private static DateOnly DecidedOn(CertificateApplication a) => a.Terms.Where(t => t.Kind == TermKind.Result).Max(t => t.EndedOn!.Value);

    private static Task StoreAsync(ServiceScene scene, IEnumerable<CertificateApplication> applications) => scene.WithDbAsync(async db =>
    {
        foreach (var application in applications)
            await db.Applications.AddAsync(application);
        await db.SaveChangesAsync();
    });

    private static async Task<List<WhatIfAnswered>> AskAllAsync(ServiceScene scene, string? change)
    {
        var (question, after) = (Guid.CreateVersion7(), (string?)null);
        ProfessionUnderDraft[] professions = change is null ? [] : [new(Sample.Oncologist.Id, change)];
        for (var page = 1; ; page++)
        {
            var asked = new EditionWhatIfAsked(question, page, after, Window.From, Window.To, professions, DateTimeOffset.UnixEpoch);
            Assert.False((await scene.SendAsync(new AnswerEditionWhatIf(asked))).Failed);
            List<WhatIfAnswered> answers = [];
            await scene.WithDbAsync(async db => answers.AddRange(
                (await db.Outbox.Where(m => m.CaseId == question).OrderBy(m => m.Sequence).ToListAsync()).Select(m => (WhatIfAnswered)EventType.Deserialize(m.Type, m.Body))));
            if ((after = answers[^1].Next) is null)
                return answers;
        }
    }
}
