using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KazMigration.Persistence;

/// <summary>Running numbers from sequences, which both databases have. A number may be skipped and is never given twice.</summary>
public static class Numbers
{
    private const int Block = 50;
    private const string NextPostgres = "SELECT nextval('\"{0}\"')";
    private const string NextSqlServer = "SELECT NEXT VALUE FOR [{0}]";

    /// <summary>
    /// Numbers an entity when it is added: each process takes a block of numbers at a time, so that most are given without
    /// asking the database.
    /// </summary>
    public static void NumbersFrom<TEntity>(this ModelBuilder model, DatabaseFacade database, Expression<Func<TEntity, long>> property, string sequence)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(model);
        model.HasSequence<long>(sequence).IncrementsBy(Block);
        var number = model.Entity<TEntity>().Property(property);
        if (database.IsNpgsql())
            NpgsqlPropertyBuilderExtensions.UseHiLo(number, sequence);
        else
            SqlServerPropertyBuilderExtensions.UseHiLo(number, sequence);
        // EF asks a sequence of blocks for keys alone.
        model.Entity<TEntity>().HasAlternateKey(ParameterOf(property));
    }

    /// <summary>The next value of a sequence.</summary>
    public static async Task<long> NextValueAsync(this ServiceDbContext db, string sequence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = string.Format(CultureInfo.InvariantCulture, Sql.For(db.Database, NextPostgres, NextSqlServer), sequence);
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static Expression<Func<TEntity, object?>> ParameterOf<TEntity>(Expression<Func<TEntity, long>> property) =>
        Expression.Lambda<Func<TEntity, object?>>(Expression.Convert(property.Body, typeof(object)), property.Parameters);
}
