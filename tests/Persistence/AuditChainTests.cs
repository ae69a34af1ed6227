using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence.Tests;

/// <summary>The chain in a real database: written by many at once, and tampered with by who may switch the triggers off.</summary>
public sealed class AuditChainTests
{
    [Fact]
    public async Task Write_TwoInstancesManyAtOnce_OneUnbrokenChain()
    {
        await using var scene = await AuditScene.OpenAsync();
        var (first, second) = (scene.Host(), scene.Host());
        await first.StartAsync();
        await second.StartAsync();

        await Parallel.ForEachAsync(Enumerable.Range(1, 400), async (number, _) =>
            await AuditScene.LogOf(number % 2 == 0 ? first : second).WriteAsync(AuditScene.Entry(number)));

        await scene.LinkedAsync();
        var verdict = await scene.VerifyAsync();
        Assert.Null(verdict.Break);
        Assert.Equal(400, verdict.Entries);
    }

    [Fact]
    public async Task Write_Returned_IsStoredBeforeAnyoneLinks()
    {
        await using var scene = await AuditScene.OpenAsync();
        // Never started: as after a kill between storing and linking.
        await AuditScene.LogOf(scene.Host()).WriteAsync(AuditScene.Entry());

        var killed = await scene.VerifyAsync();
        Assert.Equal((0, 1), (killed.Entries, killed.Waiting));
        Assert.Null(killed.Break);

        await scene.Host().StartAsync();
        await scene.LinkedAsync();
        var verdict = await scene.VerifyAsync();
        Assert.Equal((1, 0), (verdict.Entries, verdict.Waiting));
        Assert.Null(verdict.Break);
    }

    [Theory]
    [InlineData("""UPDATE "AuditEntries" SET "Outcome" = 'changed'""")]
    [InlineData("""DELETE FROM "AuditEntries" """)]
    [InlineData("""UPDATE "AuditLinks" SET "Position" = 7""")]
    [InlineData("""DELETE FROM "AuditLinks" """)]
    public async Task Entries_ChangedOrRemoved_TheDatabaseRefuses(string sql)
    {
        await using var scene = await AuditScene.OpenAsync();
        await scene.LinkAsync(1);
        await using var db = scene.Open();

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        Assert.Null((await scene.VerifyAsync()).Break);
    }

    [Theory]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "Subject" = 'nobody' WHERE "About" = '71-2026-0000003'""", 3, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "TraceId" = 'x' WHERE "About" = '71-2026-0000001'""", 1, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "Role" = 'ops' WHERE "About" = '71-2026-0000002'""", 2, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "At" = '2026-03-02T05:00:00.000001+00:00' WHERE "About" = '71-2026-0000002'""", 2, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "LocalExecutiveBody" = NULL WHERE "About" = '71-2026-0000002'""", 2, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "What" = 'GetCase' WHERE "About" = '71-2026-0000005'""", 5, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "About" = '71-2026-0000006' WHERE "About" = '71-2026-0000005'""", 5, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "Shown" = '' WHERE "About" = '71-2026-0000005'""", 5, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """UPDATE "AuditEntries" SET "Outcome" = 'unchanged' WHERE "About" = '71-2026-0000005'""", 5, "the entry does not fit its hash")]
    [InlineData("AuditEntries", """DELETE FROM "AuditEntries" WHERE "About" = '71-2026-0000004'""", 4, "the entry is missing")]
    [InlineData("AuditLinks", """DELETE FROM "AuditLinks" WHERE "Position" = 2""", 2, "the link is missing")]
    [InlineData("AuditLinks", """DELETE FROM "AuditLinks" WHERE "Position" = 5""", 5, "the link is missing")]
    [InlineData("AuditLinks", """UPDATE "AuditLinks" SET "Position" = "Position" + 10 WHERE "Position" > 3""", 4, "the link is missing")]
    [InlineData("AuditLinks", """UPDATE "AuditLinks" SET "PreviousHash" = "Hash" WHERE "Position" = 2""", 2, "the link does not continue the one before it")]
    public async Task Verify_Tampered_NamesTheFirstBrokenLink(string table, string sql, int position, string why)
    {
        await using var scene = await AuditScene.OpenAsync();
        await scene.LinkAsync(5);

        await scene.TamperAsync(table, sql);

        var verdict = await scene.VerifyAsync();
        Assert.Equal((position, why), ((int?)verdict.Break?.Position, verdict.Break?.Why));
        Assert.Equal(position - 1, verdict.Entries);
    }

    [Fact]
    public async Task Verify_EntryPutInPastTheLog_IsTold()
    {
        await using var scene = await AuditScene.OpenAsync();
        await scene.LinkAsync(2);
        var extra = AuditScene.Entry(99);

        await using (var db = scene.Open())
        {
            db.Add(extra);
            await db.SaveChangesAsync();
        }

        var verdict = await scene.VerifyAsync();
        Assert.Equal(new AuditBreak(null, extra.Id, "the entry is in no link and waits for none"), verdict.Break);
    }

    [Fact]
    public async Task Verify_WaitingEntryRemoved_IsTold()
    {
        await using var scene = await AuditScene.OpenAsync();
        var entry = AuditScene.Entry();
        await AuditScene.LogOf(scene.Host()).WriteAsync(entry);

        await scene.TamperAsync("AuditEntries", """DELETE FROM "AuditEntries" """);

        Assert.Equal(new AuditBreak(null, entry.Id, "the entry is missing that waited to be linked"), (await scene.VerifyAsync()).Break);
    }
}
