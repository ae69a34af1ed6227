using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KazMigration.Architecture.Tests;

/// <summary>The database models of the services, without a server behind them.</summary>
internal static partial class Models
{
    /// <summary>The contexts that an assembly's design-time factories make: one for each database server.</summary>
    public static IEnumerable<DbContext> Of(IEnumerable<Type> types) =>
        from type in types.Where(t => !t.IsAbstract)
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IDesignTimeDbContextFactory<>)
        let factory = Activator.CreateInstance(type, nonPublic: true)!
        select (DbContext)contract.GetMethod(nameof(IDesignTimeDbContextFactory<>.CreateDbContext))!.Invoke(factory, [Array.Empty<string>()])!;

    /// <summary>Tables, columns, keys, indexes and sequences, line by line; types by what they hold, not by a server's name.</summary>
    public static IReadOnlyList<string> Picture(DbContext context)
    {
        var model = context.GetService<IDesignTimeModel>().Model;
        return
        [
            .. model.GetRelationalModel().Tables.SelectMany(Lines).Order(StringComparer.Ordinal),
            .. model.GetSequences().Select(s => $"sequence {s.Name} from {s.StartValue} by {s.IncrementBy} of {s.Type.Name}").Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Lines(ITable table)
    {
        yield return $"table {table.Name}";
        foreach (var column in table.Columns)
        {
            // A column that holds JSON belongs to no one property.
            var property = column.PropertyMappings is [var mapping, ..] ? mapping.Property : null;
            yield return $"{table.Name}.{column.Name}: {property?.ClrType.Name ?? "JSON"} {(column.IsNullable ? "null" : "not null")}"
                + $" length {property?.GetMaxLength()} {property?.ValueGenerated}{(property?.IsConcurrencyToken == true ? " token" : "")}";
        }

        foreach (var key in table.UniqueConstraints)
            yield return $"{table.Name} key {key.Name} ({Names(key.Columns)}){(key.GetIsPrimaryKey() ? " primary" : "")}";
        foreach (var key in table.ForeignKeyConstraints)
            yield return $"{table.Name} foreign key ({Names(key.Columns)}) → {key.PrincipalTable.Name} ({Names(key.PrincipalColumns)}) {key.OnDeleteAction}";
        foreach (var index in table.Indexes)
            yield return $"{table.Name} index {index.Name} ({Names(index.Columns)}){(index.IsUnique ? " unique" : "")} where {Unquoted(index.Filter)}";
    }

    private static string Names(IEnumerable<IColumnBase> columns) => string.Join(", ", columns.Select(c => c.Name));

    private static string Unquoted(string? filter) => filter is null ? "-" : Quotes().Replace(filter, "");

    [GeneratedRegex("""["\[\]]""")]
    private static partial Regex Quotes();
}
