namespace KazMigration.Persistence;

/// <summary>Configuration section "Database".</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Which database server; SQL Server in production.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.SqlServer;

    /// <summary>One a service, by the service's name.</summary>
    public Dictionary<string, string> ConnectionStrings { get; } = [];
}

public enum DatabaseProvider
{
    SqlServer,
    Postgres,
}
