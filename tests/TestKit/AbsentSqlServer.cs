using KazMigration.Persistence;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace KazMigration.TestKit;

/// <summary>
/// An address where no SQL Server answers. A query that SQL Server understands fails there to connect; one that has no
/// translation fails before, in another way.
/// </summary>
public static class AbsentSqlServer
{
    public const string ConnectionString = "Server=127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0";

    /// <summary>Settings of one service whose database is there.</summary>
    public static Dictionary<string, string?> SettingsOf(string service) => TestDatabase.SettingsOf(service, DatabaseProvider.SqlServer, ConnectionString);

    /// <summary>Asks a use case of a scene without a database, whose first query must get as far as the connection.</summary>
    public static async Task TranslatesAsync<TDb, T>(Func<UseCaseScene<TDb>> open, IRequest<T> request) where TDb : DbContext
    {
        ArgumentNullException.ThrowIfNull(open);
        await using var scene = open();
        await TranslatesAsync(() => scene.SendAsync(request));
    }

    /// <summary>What is asked must get as far as the connection; any other failure is the test's.</summary>
    public static async Task TranslatesAsync(Func<Task> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        try
        {
            await ask();
        }
        catch (Exception failure) when ((failure is InvalidOperationException { InnerException: { } inner } ? inner : failure) is SqlException)
        {
            return;
        }

        throw new InvalidOperationException("Nothing was asked of the database");
    }
}
