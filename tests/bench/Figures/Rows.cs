using System.Globalization;
using Npgsql;

namespace KazMigration.Bench.Figures;

/// <summary>Rows written by SQL, as many as a measurement needs.</summary>
internal static class Rows
{
    public static async Task ExecuteAsync(string connectionString, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Command Timeout=600");
        await connection.OpenAsync();
        foreach (var sql in statements)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Columns of a table but those named, for a copy of a row.</summary>
    public static async Task<string> ColumnsAsync(string connectionString, string table, params string[] without)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select string_agg(quote_ident(column_name), ', ') from information_schema.columns where table_name::text = $1 and column_name::text <> all($2)", connection);
        command.Parameters.Add(new() { Value = table });
        command.Parameters.Add(new() { Value = without });
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }
}
