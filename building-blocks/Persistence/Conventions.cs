using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KazMigration.Persistence;

/// <summary>What both databases share: instants in UTC, enums as words, bounded texts.</summary>
public static class Conventions
{
    internal static void UseServiceConventions(this ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<string>().HaveMaxLength(400);
    }

    /// <summary>A text without a bound, such as a JSON body; it cannot be indexed.</summary>
    public static PropertyBuilder<T> IsLongText<T>(this PropertyBuilder<T> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.HasMaxLength(-1);
    }

    // PostgreSQL takes instants in UTC only; SQL Server keeps an offset that would then differ between the two.
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(v => v.ToUniversalTime(), v => v);
}

/// <summary>The few words of SQL that differ between the databases.</summary>
public static class Sql
{
    /// <summary>The text for the database at hand.</summary>
    public static string For(DatabaseFacade database, string postgres, string sqlServer)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.IsNpgsql() ? postgres : sqlServer;
    }
}
