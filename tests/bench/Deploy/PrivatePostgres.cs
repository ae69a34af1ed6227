namespace KazMigration.Bench.Deploy;

/// <summary>A private cluster with the settings that the product's own has.</summary>
internal sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly string _script;
    private readonly string _folder;

    private PrivatePostgres(string script, string folder, int port, string password) =>
        (_script, _folder, Port, Password) = (script, folder, port, password);

    public int Port { get; }

    public string Password { get; }

    public static string Role => "kazmigration";

    public static async Task<PrivatePostgres> StartAsync(string repository, string folder, int port, params string[] databases)
    {
        var script = Path.Combine(repository, "deploy/lib/postgres");
        await Tool.RunAsync(script, ["start", folder, $"{port}"]);
        var server = new PrivatePostgres(script, folder, port, await File.ReadAllTextAsync(Path.Combine(folder, "password")));
        await Tool.RunAsync(script, ["create-database", folder, .. databases]);
        return server;
    }

    public string ConnectionString(string database) => Connection(Port, Password, database);

    public static string Connection(int port, string password, string database) =>
        $"Host=127.0.0.1;Port={port};Username={Role};Password={password};Database={database};Maximum Pool Size=60";

    public async ValueTask DisposeAsync() => await Tool.RunAsync(_script, ["stop", _folder]);
}
