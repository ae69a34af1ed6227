using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Persistence;
using KazMigration.Professions.Application.WhatIfs;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.Professions.Infrastructure;
using KazMigration.TestKit;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace KazMigration.Professions.Tests.WhatIfs;

/// <summary>Questions and their pages on a real database: a page counts once, in its turn, however often and late it comes.</summary>
public sealed class WhatIfDatabaseTests : IAsyncLifetime
{
    private static readonly FakeTimeProvider Clock = Almaty.ClockAt("2026-03-02 12:00");
    private static readonly Caller Editor = new("registry.editor", Roles.RegistryEditor);
    private static readonly PolicyDraft Policy = new(8, new(3, 4, 3), [new(1, 2), new(4, 4), new(11, 6)]);
    private static readonly CaseOutcome Issued = new(CaseOutcome.Issued, 7, 6, []);
    private static readonly CaseOutcome Refused = new(CaseOutcome.Refused, 7, 8, ["belowSixPoints"]);

    private ProfessionsDatabase _database = null!;

    public async Task InitializeAsync() => _database = await ProfessionsDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Take_PagesAgainAndOutOfTurn_EachCountsOnce()
    {
        var asked = (await AskAsync(null, Policy)).Value;
        Assert.Equal((WhatIfState.Asked, new DateOnly(2025, 9, 2), new DateOnly(2026, 3, 2)), (asked.State, asked.From, asked.To));
        var (first, second, last) = (Page(asked.Id, 1, 5, "a", ["71", "71"]), Page(asked.Id, 2, null, "b", []), Page(asked.Id, 3, null, null, ["75"]));

        foreach (var page in new[] { second, last, first, first, last, second, second, first, last, last })
            await TakeAsync(page);

        var done = await GetAsync(asked.Id);
        Assert.Equal((WhatIfState.Done, 6, 3), (done.State, done.Result!.Examined, done.Result.Changed));
        // More were decided while it was asked: no answer is of more cases than there are.
        Assert.Equal(new ProgressView("commission", 6, 6), Assert.Single(done.Progress));
        Assert.Equal([new("71", "refusedInstead", 2), new("75", "refusedInstead", 1)], done.Result.Counts);
        await using var db = Open();
        Assert.Equal(3, await db.OtherwiseCases.CountAsync());
        // One question a page, each with the place that the page before told.
        Assert.Equal(
            ["1 ", "2 a", "3 b"],
            (await db.Outbox.OrderBy(m => m.Sequence).ToListAsync()).Select(m => (PolicyWhatIfAsked)EventType.Deserialize(m.Type, m.Body)).Select(q => $"{q.Page} {q.After}"));
    }

    [Fact]
    public async Task Take_CaseOfTwoPages_StandsInTheAnswerOnce()
    {
        var asked = (await AskAsync(null, Policy)).Value;
        var first = Page(asked.Id, 1, 2, "a", ["71"]);
        await TakeAsync(first);
        await TakeAsync(Page(asked.Id, 2, null, null, ["75"]) with { Cases = [first.Cases[0], first.Cases[0]] });

        Assert.Equal(1, (await GetAsync(asked.Id)).Result!.Changed);
    }

    [Fact]
    public async Task Take_OfAnUnknownQuestion_IsRefused()
    {
        await using var db = Open();
        Assert.Equal(WhatIfErrors.NotFound, (await new TakeWhatIfAnswerHandler(db, Clock).Handle(new(Page(Guid.CreateVersion7(), 1, 0, null, [])), default)).Error!.Code);
    }

    [Fact]
    public async Task Cases_PageByPage_OfABodyAndOfAChange()
    {
        var asked = (await AskAsync(null, Policy)).Value;
        await TakeAsync(Page(asked.Id, 1, 9, null, ["71", "75", "71", "75", "71"]));

        var (seen, after) = (new List<OtherwiseCaseView>(), (string?)null);
        do
        {
            var page = await CasesAsync(asked.Id, null, null, new(2, after));
            seen.AddRange(page.Items);
            after = page.Next is null ? null : Cursor.Decode(page.Next);
        }
        while (after is not null);

        Assert.Equal(5, seen.Select(c => c.ApplicationId).Distinct().Count());
        Assert.Equal(5, seen.Count);
        Assert.Equal(("issued", 7, "refused", 8), (seen[0].Before.Outcome, seen[0].Before.Score, seen[0].After.Outcome, seen[0].After.Threshold));
        Assert.Equal(2, (await CasesAsync(asked.Id, "75", "refusedInstead", new(50, null))).Items.Count);
        Assert.Empty((await CasesAsync(asked.Id, null, "renamed", new(50, null))).Items);
    }

    [Fact]
    public async Task Ask_SameKeyAgain_IsTheSameQuestion()
    {
        var key = new IdempotencyKey(Guid.CreateVersion7(), "registry.editor", "hash");
        var (first, again) = (await AskAsync(null, Policy, key: key), await AskAsync(null, Policy, key: key));

        Assert.Equal(first.Value.Id, again.Value.Id);
        await using var db = Open();
        Assert.Equal((1, 1), (await db.WhatIfs.CountAsync(), await db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Ask_AboutAnEdition_TellsWhatItMakesOfProfessions()
    {
        var id = await DraftAsync(Lists.Publish(), draft => draft.RemoveRow("2.1.6", "one", Clock.AlmatyNow()));

        var asked = (await AskAsync(id, null)).Value;
        await TakeAsync(new(asked.Id, 1, 0, 0, [], null, default));

        var done = await GetAsync(asked.Id);
        Assert.Equal(("applications", id, 1L), (done.Progress[0].Service, done.EditionDraftId!.Value, done.EditionDraftVersion!.Value));
        var fate = Assert.Single(done.Result!.Professions);
        Assert.Equal((FateKind.NotOnList, "Онколог дәрігер"), (fate.Change, fate.Before.Name.Kk));
        await using var db = Open();
        var question = (EditionWhatIfAsked)(await db.Outbox.ToListAsync()).Select(m => EventType.Deserialize(m.Type, m.Body)).Single();
        Assert.Equal([new(fate.ProfessionId, "notOnList")], question.Professions);
    }

    [Fact]
    public async Task Ask_WithFaults_TellsAllOfThem()
    {
        Assert.Equal("/months outOfRange,  editionOrPolicy", Faults(await AskAsync(null, null, months: 0)));
        Assert.Equal(
            "/months outOfRange,  editionOrPolicy, /editionDraftId draftUnknown, /scoringPolicy/threshold outOfRange",
            Faults(await AskAsync(Guid.CreateVersion7(), Policy with { Threshold = 0 }, months: 37)));
        var other = await AskAsync(await DraftAsync(Lists.Citizenship2023, _ => Result.Ok), null);
        Assert.Equal(WhatIfErrors.ListDecidesNothing, other.Error!.Code);
        await using var db = Open();
        Assert.Equal((0, 0), (await db.WhatIfs.CountAsync(), await db.Outbox.CountAsync()));

        static string Faults(Result<WhatIfView> refused) => string.Join(", ", refused.Error!.Faults.Select(f => $"{f.Pointer} {f.Code}"));
    }

    private static WhatIfAnswered Page(Guid question, int page, int? total, string? next, string[] bodies) => new(
        question, page, total, 2, [.. bodies.Select(b => new CaseOtherwise(Guid.CreateVersion7(), b, new(2026, 2, 3), "refusedInstead", Issued, Refused))], next, default);

    private async Task<Result<WhatIfView>> AskAsync(Guid? draft, PolicyDraft? policy, int months = 6, IdempotencyKey? key = null)
    {
        await using var db = Open();
        return await new AskWhatIfHandler(db, Clock).Handle(new(Editor, key ?? new(Guid.CreateVersion7(), "registry.editor", "hash"), months, draft, policy), default);
    }

    private async Task TakeAsync(WhatIfAnswered page)
    {
        await using var db = Open();
        Assert.False((await new TakeWhatIfAnswerHandler(db, Clock).Handle(new(page), default)).Failed);
    }

    private async Task<WhatIfView> GetAsync(Guid id)
    {
        await using var db = Open();
        return (await new GetWhatIfHandler(db).Handle(new(id), default)).Value;
    }

    private async Task<Page<OtherwiseCaseView>> CasesAsync(Guid id, string? body, string? change, PageRequest page)
    {
        await using var db = Open();
        return (await new ListOtherwiseCasesHandler(db).Handle(new(id, body, change, page), default)).Value;
    }

    private async Task<Guid> DraftAsync(ProfessionEdition edition, Func<EditionDraft, Result> change)
    {
        await using var db = Open();
        db.Editions.Add(edition);
        var draft = EditionDraft.Begin(edition, "one", Clock.AlmatyNow());
        Assert.False(change(draft).Failed);
        db.Drafts.Add(draft);
        await db.SaveChangesAsync();
        return draft.Id;
    }

    private ProfessionsDb Open() => _database.Open();
}
