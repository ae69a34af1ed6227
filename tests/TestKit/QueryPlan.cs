using Microsoft.EntityFrameworkCore;

namespace KazMigration.TestKit;

/// <summary>How PostgreSQL answers a query of which an index holds the rows.</summary>
public static class QueryPlan
{
    /// <summary>The plan, as <c>EXPLAIN</c> tells it of tables that are read through an index wherever one can answer.</summary>
    public static async Task<string> OfAsync(DbContext db, IQueryable query)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off");
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN " + command.CommandText;
        await using var rows = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await rows.ReadAsync())
            lines.Add(rows.GetString(0));
        return string.Join('\n', lines);
    }
}
