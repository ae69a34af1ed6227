using KazMigration.Applications.Application.Work;
using KazMigration.UseCases;

namespace KazMigration.Applications.Tests;

/// <summary>The LEB's work list on a real database.</summary>
public sealed class WorkDatabaseTests
{
    private static readonly Caller Officer = new("officer.71", Roles.Officer, "71");
    private static readonly Caller Ops = new("ops", Roles.Ops);

    [Fact]
    public async Task List_PageByPage_MostUrgentFirstAndEachOnce()
    {
        await using var scene = await SceneAsync();
        var expected = Played().Where(a => a.LocalExecutiveBody == "71").SelectMany(a => a.Terms).Where(t => t.Task is not null).Select(t => (t.DueOn, t.From)).Order().ToList();
        Assert.True(expected.Count > 20);

        var seen = new List<WorkItem>();
        string? next = null;
        do
        {
            var page = await scene.AnswerAsync(new ListWork(Officer, new WorkFilter(), new PageRequest(7, next is null ? null : Cursor.Decode(next))));
            seen.AddRange(page.Items);
            next = page.Next;
        }
        while (next is not null);

        Assert.Equal(expected, seen.Select(w => (w.DueOn, w.RegisteredOn)));
        Assert.Equal(seen.Count, seen.Select(w => w.ApplicationId).Distinct().Count());
        Assert.All(seen, w => Assert.Equal("71", w.LocalExecutiveBody));
    }

    [Fact]
    public async Task List_Filtered_IsWhatTheFilterSays()
    {
        await using var scene = await SceneAsync();
        var today = new DateOnly(2026, 3, 2);
        var all = await ListAsync(scene, new WorkFilter());

        Assert.Equal(all.Where(w => w.Task == LebTask.Decide), await ListAsync(scene, new WorkFilter(Task: LebTask.Decide)));
        Assert.Equal(all.Where(w => w.Kind == ApplicationKind.Extend), await ListAsync(scene, new WorkFilter(Kind: ApplicationKind.Extend)));
        Assert.Equal(all.Where(w => w.DueOn <= today), await ListAsync(scene, new WorkFilter(DueOnOrBefore: today)));
        Assert.Equal(all.Where(w => w.DueOn < today), await ListAsync(scene, new WorkFilter(LateOnly: true)));
        Assert.Equal(all.Where(w => w.LocalExecutiveBody == "75"), await ListAsync(scene, new WorkFilter("75")));
        Assert.All(all, w => Assert.True(w.DueOn < today ? w is { LateBy: > 0, WorkingDaysLeft: 0 } : w.LateBy == 0));
        Assert.Equal(Enum.GetValues<LebTask>(), all.Select(w => w.Task).Distinct().Order());
    }

    [Fact]
    public async Task Count_ByTask_AsTheListHasIt()
    {
        await using var scene = await SceneAsync();
        var today = new DateOnly(2026, 3, 2);
        var all = await ListAsync(scene, new WorkFilter());

        foreach (var count in (await scene.AnswerAsync(new CountWork(Ops, null))).Tasks)
        {
            var of = all.Where(w => w.Task == count.Task).ToList();
            Assert.Equal((of.Count, of.Count(w => w.DueOn == today), of.Count(w => w.DueOn < today)), (count.All, count.DueToday, count.Late));
        }
    }

    [Fact]
    public async Task List_OfAnotherBodyOrWithAMadeUpCursor_IsRefused()
    {
        await using var scene = await ServiceScene.OpenAsync();

        Assert.Equal("another-bodys-case", (await scene.SendAsync(new ListWork(Officer, new WorkFilter("75"), new PageRequest(50, null)))).Error?.Code.Slug);
        Assert.Equal("another-bodys-case", (await scene.SendAsync(new CountWork(Officer, "75"))).Error?.Code.Slug);
        Assert.Equal("malformed-request", (await scene.SendAsync(new ListWork(Ops, new WorkFilter(), new PageRequest(50, "2026-03-02|one")))).Error?.Code.Slug);
    }

    private static async Task<ServiceScene> SceneAsync()
    {
        var scene = await ServiceScene.OpenAsync();
        await scene.WithDbAsync(async db =>
        {
            foreach (var application in Played())
                await db.Applications.AddAsync(application);
            await db.SaveChangesAsync();
        });
        return scene;
    }

    private static IEnumerable<CertificateApplication> Played() => Life.Mixed(280).Select(l => l.Play().Application);

    private static async Task<IReadOnlyList<WorkItem>> ListAsync(ServiceScene scene, WorkFilter filter) =>
        (await scene.AnswerAsync(new ListWork(Ops, filter, new PageRequest(PageRequest.MaxLimit, null)))).Items;
}
