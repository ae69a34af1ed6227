using System.Data.Common;
using KazMigration.Persistence;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace KazMigration.TestKit;

/// <summary>
/// A fresh, empty database: on the private PostgreSQL server, or on the SQL Server that <c>KAZMIGRATION_TEST_SQLSERVER</c>
/// names (a connection string with the right to create databases). It is dropped with this object.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string Variable = "KAZMIGRATION_TEST_SQLSERVER";

    // SQL Server does not drop a database that somebody is connected to.
    private const int InUse = 3702;

    private readonly Func<string, string> _connectionStrings;
    private readonly string _name;

    private TestDatabase(string name, Func<string, string> connectionStrings) => (_name, _connectionStrings) = (name, connectionStrings);

    /// <summary>Which server the tests run against.</summary>
    public static DatabaseProvider Provider => SqlServerAddress is null ? DatabaseProvider.Postgres : DatabaseProvider.SqlServer;

    public string ConnectionString => _connectionStrings(_name);

    private static string? SqlServerAddress => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address ? address : null;

    /// <summary>Settings of a host, one of whose services has its database at that address.</summary>
    public static Dictionary<string, string?> SettingsOf(string service, DatabaseProvider provider, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new() { ["Database:Provider"] = provider.ToString(), [$"Database:ConnectionStrings:{service.Replace('-', '_')}"] = connectionString };
    }

    /// <summary>Creates a database with a name of its own, which begins with the word given.</summary>
    public static async Task<TestDatabase> CreateAsync(string prefix = "test")
    {
        var name = $"{prefix}_{Guid.NewGuid():N}";
        var database = new TestDatabase(name, await AddressesAsync());
        await database.RunOnServerAsync(Provider == DatabaseProvider.Postgres ? $"CREATE DATABASE \"{name}\"" : $"CREATE DATABASE [{name}]");
        return database;
    }

    /// <summary>Settings of a host, one of whose services works on this database.</summary>
    public Dictionary<string, string?> SettingsOf(string service) => SettingsOf(service, Provider, ConnectionString);

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.Postgres)
        {
            await RunOnServerAsync($"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)");
            return;
        }

        SqlConnection.ClearAllPools();
        try
        {
            await RunOnServerAsync($"DROP DATABASE [{_name}]");
        }
        catch (SqlException inUse) when (inUse.Number == InUse)
        {
            await RunOnServerAsync($"ALTER DATABASE [{_name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
            await RunOnServerAsync($"DROP DATABASE [{_name}]");
        }
    }

    private static async Task<Func<string, string>> AddressesAsync()
    {
        if (SqlServerAddress is { } address)
            return name => new SqlConnectionStringBuilder(address) { InitialCatalog = name }.ConnectionString;
        var server = await PostgresServer.SharedAsync();
        return server.ConnectionString;
    }

    private async Task RunOnServerAsync(string sql)
    {
        await using DbConnection connection = Provider == DatabaseProvider.Postgres
            ? new NpgsqlConnection(_connectionStrings("postgres"))
            : new SqlConnection(_connectionStrings("master"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here, of letters and digits.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
