using System.Globalization;
using System.Text.Json;
using KazMigration.UseCases;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence;

/// <summary>Which entries an auditor asks for; dates are days in Almaty, both included.</summary>
public sealed record AuditFilter(string? About, DateOnly? From, DateOnly? To);

/// <summary>An entry with its place in the chain, once it is linked.</summary>
public sealed record AuditEntryView(
    Guid Id, DateTimeOffset At, string Subject, string Role, string? LocalExecutiveBody, string What, string? About, IReadOnlyList<string> Shown,
    string Outcome, string? TraceId, long? Position, string? Hash);

internal static class AuditQueries
{
    private const string StorePostgres = """
        WITH stored AS (
            INSERT INTO "AuditEntries" ("Id", "At", "Subject", "Role", "LocalExecutiveBody", "What", "About", "Shown", "Outcome", "TraceId")
            SELECT "Id", "At", "Subject", "Role", "LocalExecutiveBody", "What", "About", "Shown", "Outcome", "TraceId"
            FROM json_to_recordset({0}::json) AS e("Id" uuid, "At" timestamptz, "Subject" text, "Role" text, "LocalExecutiveBody" text,
                "What" text, "About" text, "Shown" text, "Outcome" text, "TraceId" text)
            RETURNING "Id")
        INSERT INTO "AuditWaiting" ("EntryId") SELECT "Id" FROM stored
        """;

    private const string StoreSqlServer = """
        SET XACT_ABORT ON;
        BEGIN TRANSACTION;
        INSERT INTO [AuditEntries] ([Id], [At], [Subject], [Role], [LocalExecutiveBody], [What], [About], [Shown], [Outcome], [TraceId])
        SELECT [Id], [At], [Subject], [Role], [LocalExecutiveBody], [What], [About], [Shown], [Outcome], [TraceId]
        FROM OPENJSON({0}) WITH ([Id] uniqueidentifier, [At] datetimeoffset, [Subject] nvarchar(100), [Role] nvarchar(40),
            [LocalExecutiveBody] nvarchar(40), [What] nvarchar(200), [About] nvarchar(40), [Shown] nvarchar(max), [Outcome] nvarchar(100),
            [TraceId] nvarchar(32));
        INSERT INTO [AuditWaiting] ([EntryId]) SELECT [Id] FROM OPENJSON({0}) WITH ([Id] uniqueidentifier);
        COMMIT TRANSACTION;
        """;

    private const string LinkPostgres = """
        INSERT INTO "AuditLinks" ("Position", "EntryId", "PreviousHash", "Hash")
        SELECT "Position", "EntryId", decode("PreviousHash", 'hex'), decode("Hash", 'hex')
        FROM json_to_recordset({0}::json) AS l("Position" bigint, "EntryId" uuid, "PreviousHash" text, "Hash" text)
        """;

    private const string LinkSqlServer = """
        INSERT INTO [AuditLinks] ([Position], [EntryId], [PreviousHash], [Hash])
        SELECT [Position], [EntryId], CONVERT(varbinary(32), [PreviousHash], 2), CONVERT(varbinary(32), [Hash], 2)
        FROM OPENJSON({0}) WITH ([Position] bigint, [EntryId] uniqueidentifier, [PreviousHash] nvarchar(64), [Hash] nvarchar(64))
        """;

    /// <summary>Stores entries, all or none, to be linked.</summary>
    public static Task StoreAsync(ServiceDbContext db, IReadOnlyCollection<AuditEntry> entries) =>
        db.Database.ExecuteSqlRawAsync(Sql.For(db.Database, StorePostgres, StoreSqlServer), JsonSerializer.Serialize(entries));

    /// <summary>Stores links in one statement: there are as many as entries.</summary>
    public static Task StoreAsync(ServiceDbContext db, IEnumerable<AuditLink> links, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(
            Sql.For(db.Database, LinkPostgres, LinkSqlServer),
            [JsonSerializer.Serialize(links.Select(l => new { l.Position, l.EntryId, PreviousHash = Convert.ToHexString(l.PreviousHash), Hash = Convert.ToHexString(l.Hash) }))],
            cancellationToken);

    public static async Task<Page<AuditEntryView>> ListAsync(ServiceDbContext db, AuditFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (filter.About is { } about)
            entries = entries.Where(e => e.About == about);
        if (filter.From is { } from)
            entries = entries.Where(e => e.At >= from.BeginningInAlmaty());
        if (filter.To is { } to)
            entries = entries.Where(e => e.At < to.AddDays(1).BeginningInAlmaty());
        if (Parse(page.After) is var (at, id))
            entries = entries.Where(e => e.At < at || (e.At == at && e.Id < id));

        var rows = await (
            from entry in entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(page.Limit + 1)
            join link in db.Set<AuditLink>().AsNoTracking() on entry.Id equals link.EntryId into links
            from link in links.DefaultIfEmpty()
            orderby entry.At descending, entry.Id descending
            select new { Entry = entry, Link = link }).ToListAsync(cancellationToken);
        return Page<AuditEntryView>.Of([.. rows.Select(r => ViewOf(r.Entry, r.Link))], page, v => $"{v.At.UtcTicks}|{v.Id}");
    }

    private static AuditEntryView ViewOf(AuditEntry e, AuditLink? link) => new(
        e.Id, e.At.InAlmaty(), e.Subject, e.Role, e.LocalExecutiveBody, e.What, e.About, e.Shown?.Split(' ') ?? [], e.Outcome, e.TraceId,
        link?.Position, link is null ? null : Convert.ToHexStringLower(link.Hash));

    private static (DateTimeOffset At, Guid Id)? Parse(string? key) =>
        key?.Split('|') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utc)
            && utc <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(utc, TimeSpan.Zero), guid)
            : null;
}
