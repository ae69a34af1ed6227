using Npgsql;

namespace KazMigration.TestKit.Running;

/// <summary>The databases of a running system, looked at from outside.</summary>
public sealed class SystemDatabases(string data, int port)
{
    // As deploy/run places it.
    private const int PostgresOffset = 31;

    /// <summary>The one number that a query answers.</summary>
    public async Task<long> CountAsync(string database, string sql) => Convert.ToInt64(await ScalarAsync(database, sql), null);

    /// <summary>The one text that a query answers; empty for null.</summary>
    public async Task<string> TextAsync(string database, string sql) => await ScalarAsync(database, sql) as string ?? "";

    /// <summary>Runs statements; how many rows they changed.</summary>
    public async Task<int> ExecuteAsync(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }

    private async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port + PostgresOffset,
            Username = "kazmigration",
            Password = (await File.ReadAllTextAsync(Path.Combine(data, "postgres", "password"))).Trim(),
            Database = database,
            // A server that is restarted by a test would leave dead connections in a pool.
            Pooling = false,
        }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
