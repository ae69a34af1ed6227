using KazMigration.Applications.Application.Work;
using KazMigration.Applications.Domain.Complaints;
using KazMigration.Applications.Tests.Complaints;
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
        var expected = TermsOf(Played()).Where(t => t.LocalExecutiveBody == "71" && t.Task is not (null or LebTask.ReviewComplaint)).Select(t => (t.DueOn, t.From)).Order().ToList();
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
        Assert.Equal(seen.Count, seen.Select(w => (w.ApplicationId, w.ComplaintId)).Distinct().Count());
        Assert.All(seen, w => Assert.Equal("71", w.LocalExecutiveBody));
    }

    [Fact]
    public async Task List_Filtered_IsWhatTheFilterSays()
    {
        await using var scene = await SceneAsync();
        var today = new DateOnly(2026, 3, 2);
        var all = await ListAsync(scene, new WorkFilter());

        Assert.Equal(all.Where(w => w.Task == LebTask.Decide), await ListAsync(scene, new WorkFilter(Task: LebTask.Decide)));
        Assert.Equal(all.Where(w => w.Kind == ApplicationKind.Extend && w.ComplaintId is null), await ListAsync(scene, new WorkFilter(Kind: ApplicationKind.Extend)));
        Assert.Equal(all.Where(w => w.DueOn <= today), await ListAsync(scene, new WorkFilter(DueOnOrBefore: today)));
        Assert.Equal(all.Where(w => w.DueOn < today), await ListAsync(scene, new WorkFilter(LateOnly: true)));
        Assert.Equal(all.Where(w => w.LocalExecutiveBody == "75"), await ListAsync(scene, new WorkFilter("75")));
        Assert.All(all, w => Assert.True(w.DueOn < today ? w is { LateBy: > 0, WorkingDaysLeft: 0 } : w.LateBy == 0));
        Assert.Equal(Enum.GetValues<LebTask>(), all.Select(w => w.Task).Distinct().Order());
    }

    // P. 24: the LEB grants or passes on; p. 26: what was passed on is the reviewing body's.
    [Theory]
    [InlineData(Roles.Official, "71", true, false)]
    [InlineData(Roles.Officer, "75", true, false)]
    [InlineData(Roles.Inspector, null, false, true)]
    [InlineData(Roles.Auditor, null, true, true)]
    public async Task List_Complaints_EachSeesWhatItsBodyOwes(string role, string? body, bool answers, bool reviews)
    {
        await using var scene = await SceneAsync();
        var by = new Caller("caller", role, body);
        var complained = Played().SelectMany(p => p.Complaints)
            .SelectMany(c => c.Terms.Where(t => t.Task is not null), (c, t) => (Complaint: c, Term: t))
            .Where(x => (body is null || x.Term.LocalExecutiveBody == body) && (x.Term.Task == LebTask.ReviewComplaint ? reviews : answers)).ToList();

        var listed = (await ListAsync(scene, new WorkFilter(), by)).Where(w => w.ComplaintId is not null).ToList();

        Assert.NotEmpty(listed);
        Assert.Equal(
            complained.Select(x => (x.Term.DueOn, x.Term.LocalExecutiveBody, x.Complaint.RegisteredOn, Owner(x.Term.Task!.Value))).Order(),
            listed.Select(w => (w.DueOn, w.LocalExecutiveBody, w.RegisteredOn, w.Role)).Order());
        Assert.All(listed, w => Assert.StartsWith($"S{w.LocalExecutiveBody}-{w.RegisteredOn.Year}-", w.ComplaintNumber, StringComparison.Ordinal));
        var counts = (await scene.AnswerAsync(new CountWork(by, null))).Tasks.ToDictionary(t => t.Task, t => t.All);
        Assert.Equal((answers, reviews), (counts.ContainsKey(LebTask.AnswerComplaint), counts.ContainsKey(LebTask.ReviewComplaint)));
        Assert.Equal(listed.Count, counts.GetValueOrDefault(LebTask.AnswerComplaint) + counts.GetValueOrDefault(LebTask.ReviewComplaint));
        Assert.Equal(counts[reviews ? LebTask.ReviewComplaint : LebTask.AnswerComplaint], (await ListAsync(scene, new WorkFilter(Task: reviews ? LebTask.ReviewComplaint : LebTask.AnswerComplaint), by)).Count);

        static string Owner(LebTask task) => task == LebTask.ReviewComplaint ? Roles.Inspector : Roles.Official;
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
            foreach (var (application, complaints) in Played())
            {
                await db.Applications.AddAsync(application);
                foreach (var complaint in complaints)
                    await db.Complaints.AddAsync(complaint);
            }

            await db.SaveChangesAsync();
        });
        return scene;
    }

    // Of every seventh application the LEB was complained of.
    private static IEnumerable<(CertificateApplication Application, IReadOnlyList<Complaint> Complaints)> Played() => Life.Mixed(280)
        .Select(l => l.Play().Application).Zip(ComplaintLife.Mixed(280))
        .Select((x, n) => (x.First, (IReadOnlyList<Complaint>)(n % 7 == 0 ? [(x.Second with { Body = x.First.LocalExecutiveBody }).Play(x.First.Id).Complaint] : [])));

    private static IEnumerable<Term> TermsOf(IEnumerable<(CertificateApplication Application, IReadOnlyList<Complaint> Complaints)> played) =>
        played.SelectMany(p => p.Application.Terms.Concat(p.Complaints.SelectMany(c => c.Terms)));

    private static async Task<IReadOnlyList<WorkItem>> ListAsync(ServiceScene scene, WorkFilter filter, Caller? by = null) =>
        (await scene.AnswerAsync(new ListWork(by ?? Ops, filter, new PageRequest(PageRequest.MaxLimit, null)))).Items;
}
