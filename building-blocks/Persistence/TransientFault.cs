using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KazMigration.Persistence;

/// <summary>Failures of the database that pass by themselves: it restarts, a connection breaks, a deadlock is resolved.</summary>
public static class TransientFault
{
    // Connection lost or refused, database starting or in recovery, deadlock victim, resource limits.
    private static readonly HashSet<int> SqlServerNumbers = [-2, 20, 64, 233, 921, 922, 1205, 4060, 4221, 10053, 10054, 10060, 10061, 10928, 10929, 40197, 40501, 40613, 18401, 17142];

    // From this severity on the connection is gone, whatever broke it; what the network says has no number of its own.
    private const byte ConnectionBroken = 20;

    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        PostgresException e => e.IsTransient || e.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow,
        NpgsqlException => true,
        SqlException e => e.Class >= ConnectionBroken || e.Errors.Cast<SqlError>().Any(error => SqlServerNumbers.Contains(error.Number)),
        DbUpdateConcurrencyException => false,
        DbUpdateException e => Is(e.InnerException),
        DbException e => e.IsTransient,
        SocketException => true,
        // EF wraps what a retrying strategy could have retried.
        InvalidOperationException { InnerException: { } inner } => Is(inner),
        _ => false,
    };

    /// <summary>As a caller sees it: also that so many changed one thing at once that this change never came first.</summary>
    public static bool IsToCaller(Exception exception) => exception is DbUpdateConcurrencyException || Is(exception);
}
