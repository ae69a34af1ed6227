using Npgsql;

namespace KazMigration.TestKit;

/// <summary>A private PostgreSQL server; one is shared by all tests of an assembly.</summary>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);
    private readonly ServerFolder _server;

    private PostgresServer(ServerFolder server) => _server = server;

    public int Port => _server.Port;

    /// <summary>The server of this test run, started by the first test that asks for it.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>A server of one's own, for tests that stop it.</summary>
    public static async Task<PostgresServer> StartAsync() => new(await ServerFolder.StartAsync("postgres"));

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _server.Port,
        Username = "kazmigration",
        Password = _server.Password,
        Database = database,
        MaxPoolSize = 50,
    }.ConnectionString;

    public Task RestartAsync() => _server.RestartAsync();

    /// <summary>Ends the server without a word, as a crash does; <see cref="StartAgainAsync"/> brings it back.</summary>
    public Task KillAsync() => _server.KillAsync();

    public Task StopAsync() => _server.StopAsync();

    public Task StartAgainAsync() => _server.StartAgainAsync();
}
