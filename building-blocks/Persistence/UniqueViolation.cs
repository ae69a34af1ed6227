using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KazMigration.Persistence;

/// <summary>Tells apart why a save was refused, alike for both databases.</summary>
public static class UniqueViolation
{
    internal const string InboxKey = "PK_Inbox";

    /// <summary>The save met a row that another had written first.</summary>
    public static bool Is(Exception exception) => Constraint(exception) is not null;

    /// <summary>The message was received before by this consumer.</summary>
    public static bool IsOfInbox(Exception exception) => Constraint(exception)?.Contains(InboxKey, StringComparison.OrdinalIgnoreCase) ?? false;

    private static string? Constraint(Exception exception) => (exception as DbUpdateException)?.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } e => e.ConstraintName ?? "",
        SqlException { Number: 2627 or 2601 } e => e.Message,
        _ => null,
    };
}
