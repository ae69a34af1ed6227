using KazMigration.Commission.Application;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Persistence;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Commission.Tests;

/// <summary>The question about a draft policy on a real database: every case decided in the days asked about, once.</summary>
public sealed class PolicyWhatIfDatabaseTests : IAsyncLifetime
{
    private static readonly DraftedPolicy Eight = new(8, [new("higher", 3), new("academicDegree", 4), new("englishTeachingCertificate", 3)], [new(1, 2), new(4, 4), new(11, 6)]);

    private ServiceScene _scene = null!;

    public async Task InitializeAsync() => _scene = await ServiceScene.OpenAsync();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Answer_PageByPage_EveryDecidedCaseOfTheDaysOnce()
    {
        // Many at one instant, as when a sitting signs; some not decided, one too early, one too late.
        var decided = Enumerable.Range(0, 1100).Select(n => Decided($"2026-03-{3 + (n / 500):D2} 12:00")).ToList();
        await _scene.WithDbAsync(async db =>
        {
            db.AddRange([.. decided, Decided("2026-02-27 12:00"), Decided("2026-03-11 09:00"), Sample.AssessedCase(), Sample.ProtocolledCase().Case]);
            await db.SaveChangesAsync();
        });

        var pages = await AskAllAsync(Eight);

        Assert.Equal((3, 1100, 1100), (pages.Count, pages[0].Total, pages.Sum(p => p.Examined)));
        Assert.All(pages.Skip(1), p => Assert.Null(p.Total));
        var told = pages.SelectMany(p => p.Cases).ToList();
        Assert.Equal(decided.Select(c => c.ApplicationId).Order(), told.Select(c => c.ApplicationId).Order());
        Assert.All(told, c => Assert.Equal(("refusedInstead", "issued", 7, 6, "refused", 7, 8), (
            c.Change, c.Before.Outcome, c.Before.Score, c.Before.Threshold, c.After.Outcome, c.After.Score, c.After.Threshold)));
        Assert.Equal("belowSixPoints", Assert.Single(told[0].After.Grounds!));
        Assert.Equal("71", told[0].LocalExecutiveBody);
        Assert.Equal(new DateOnly(2026, 3, 3), told[0].DecidedOn);
    }

    [Fact]
    public async Task Answer_PolicyInForce_NoneOtherwise()
    {
        await _scene.WithDbAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 20).Select(_ => Decided("2026-03-04 12:00")));
            await db.SaveChangesAsync();
        });

        var page = Assert.Single(await AskAllAsync(Eight with { Threshold = 6 }));

        Assert.Equal((20, 20, 0), (page.Total, page.Examined, page.Cases.Count));
    }

    [Fact]
    public async Task Answer_NothingDecided_IsWhole()
    {
        var page = Assert.Single(await AskAllAsync(Eight));

        Assert.Equal((0, 0, null), (page.Total, page.Examined, page.Next));
    }

    private static CommissionCase Decided(string at)
    {
        var (commissionCase, protocol) = Sample.ProtocolledCase();
        foreach (var member in Sample.Three)
            Assert.False(commissionCase.Sign(protocol, member, null, At(at), "member").Failed);
        Assert.Equal(CaseStatus.Decided, commissionCase.Status);
        return commissionCase;
    }

    private async Task<List<WhatIfAnswered>> AskAllAsync(DraftedPolicy policy)
    {
        var (question, after) = (Guid.CreateVersion7(), (string?)null);
        for (var page = 1; ; page++)
        {
            var asked = new PolicyWhatIfAsked(question, page, after, new(2026, 3, 1), new(2026, 3, 10), policy, DateTimeOffset.UnixEpoch);
            Assert.False((await _scene.SendAsync(new AnswerPolicyWhatIf(asked))).Failed);
            var answers = await AnswersAsync(question);
            Assert.Equal(page, answers[^1].Page);
            if ((after = answers[^1].Next) is null)
                return answers;
        }
    }

    private async Task<List<WhatIfAnswered>> AnswersAsync(Guid question)
    {
        List<WhatIfAnswered> answers = [];
        await _scene.WithDbAsync(async db => answers.AddRange(
            (await db.Outbox.Where(m => m.CaseId == question).OrderBy(m => m.Sequence).ToListAsync()).Select(m => (WhatIfAnswered)EventType.Deserialize(m.Type, m.Body))));
        return answers;
    }
}
