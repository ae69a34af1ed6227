using System.Data.Common;
using KazMigration.Professions.Application.Editions;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Domain.Drafts;
using KazMigration.Professions.Infrastructure;
using KazMigration.Professions.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Professions.Tests;

/// <summary>The database itself keeps published editions from changing.</summary>
public sealed class PublishedTablesTests : IAsyncLifetime
{
    private static readonly AlmatyTime Now = Almaty.At("2026-03-02 12:00");

    private ProfessionsDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await ProfessionsDatabase.CreateAsync();
        await using var db = Open();
        await LoadAsync(db);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Rows_ChangedOrDeletedPastTheProduct_AreRefused()
    {
        await using var db = Open();
        await AssertRefusedAsync(() => db.Rows.ExecuteUpdateAsync(rows => rows.SetProperty(r => r.Code, "1")));
        await AssertRefusedAsync(() => db.Rows.ExecuteDeleteAsync());
        await AssertRefusedAsync(() => db.Editions.ExecuteUpdateAsync(editions => editions.SetProperty(e => e.Name, "1")));
        Assert.Equal(66 + 21 + 51 + 40 + 87, await db.Rows.CountAsync());
    }

    [Fact]
    public async Task DayInForce_OnceConfirmed_StaysInTheDatabaseToo()
    {
        await using var db = Open();
        var editions = db.Editions.Where(e => e.List == ProfessionLists.HealthPositions);
        await editions.ExecuteUpdateAsync(e => e.SetProperty(x => x.InForceFrom, new DateOnly(2025, 7, 29)));
        await editions.ExecuteUpdateAsync(e => e.SetProperty(x => x.InForceFromDerived, false));
        await AssertRefusedAsync(() => editions.ExecuteUpdateAsync(e => e.SetProperty(x => x.InForceFrom, new DateOnly(2025, 7, 30))));
    }

    [Fact]
    public async Task Load_Again_ChangesNothingAndTellsNobodyTwice()
    {
        await using var db = Open();
        Assert.Equal(5, await db.Outbox.CountAsync());
        await LoadAsync(db);
        Assert.Equal((5, 5), (await db.Editions.CountAsync(), await db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Rows_WrittenAndRead_AreTheSame()
    {
        await using var db = Open();
        var stored = await db.Rows.AsNoTracking().ToDictionaryAsync(r => r.Id);
        Assert.All(Lists.All.SelectMany(e => e.Rows), row =>
        {
            var read = stored[row.Id];
            Assert.Equal((row.Name, row.Sector, row.Activity, row.Requirements, row.AsPrinted), (read.Name, read.Sector, read.Activity, read.Requirements, read.AsPrinted));
            Assert.Equal(row.Replaces, read.Replaces);
            Assert.Equal(row.Positions, read.Positions);
            Assert.Equal(row.NqfLevels, read.NqfLevels);
        });
    }

    [Fact]
    public async Task Draft_WrittenAndPublished_MakesAnEditionWithItsRows()
    {
        Guid id;
        await using (var db = Open())
        {
            var latest = await db.Editions.AsNoTracking().Include(e => e.Rows).SingleAsync(e => e.List == ProfessionLists.PrioritySectors);
            var draft = EditionDraft.Begin(latest, "one", Now);
            draft.SetAct(new Act("9", new(2026, 3, 1), null, null, "2"), new(2026, 4, 1), "one", Now);
            db.Drafts.Add(draft);
            await db.SaveChangesAsync();
            id = draft.Id;
        }

        await using (var db = Open())
        {
            var draft = await db.Drafts.SingleAsync(d => d.Id == id);
            var editions = await db.Editions.Where(e => e.List == draft.List).ToListAsync();
            Assert.False(draft.Submit(editions, "one", Now).Failed);
            Assert.False(draft.Approve("two", Now).Failed);
            db.Editions.Add(draft.Publish(editions, "one", Now).Value);
            await db.SaveChangesAsync();
        }

        await using var after = Open();
        var both = await after.Editions.AsNoTracking().Include(e => e.Rows).Where(e => e.List == ProfessionLists.PrioritySectors).OrderBy(e => e.InForceFrom).ToListAsync();
        Assert.Equal(new DateOnly(2026, 3, 31), both[0].InForceTo);
        Assert.Equal((66, 66), (both[0].Rows.Count, both[1].Rows.Count));
        Assert.Equal(DraftStatus.Published, (await after.Drafts.SingleAsync()).Status);
    }

    // By the trigger, not for another reason.
    private static async Task AssertRefusedAsync(Func<Task> write) =>
        Assert.Contains("never changes", (await Assert.ThrowsAnyAsync<DbException>(write)).Message, StringComparison.Ordinal);

    private static async Task LoadAsync(ProfessionsDb db)
    {
        foreach (var edition in BundledEditions.Read(new EditionsOptions()))
            Assert.False((await new LoadEditionHandler(db, Almaty.ClockAt("2026-03-02 12:00")).Handle(edition, default)).Failed);
    }

    private ProfessionsDb Open() => _database.Open();
}
