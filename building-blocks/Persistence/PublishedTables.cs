using Microsoft.EntityFrameworkCore.Migrations;

namespace KazMigration.Persistence;

/// <summary>
/// Tables whose rows the database itself keeps from changing, whoever writes. The model must name the trigger
/// (<c>table_NeverChange</c>): SQL Server returns values of a write differently where there is one.
/// </summary>
public static class PublishedTables
{
    private const string Refusal = "What is published never changes";

    /// <summary>Refuses to delete rows, and to change these columns of them, or any column where none is named.</summary>
    /// <param name="migration">The migration that puts the trigger on.</param>
    /// <param name="table">Name of the table; its key is <c>Id</c>.</param>
    /// <param name="columns">The columns that stay.</param>
    /// <param name="movable">A column that may change while another one, a flag, is set.</param>
    public static void NeverChange(this MigrationBuilder migration, string table, IReadOnlyList<string> columns, (string Column, string While)? movable = null)
    {
        ArgumentNullException.ThrowIfNull(migration);
        ArgumentNullException.ThrowIfNull(columns);
        migration.Sql(migration.IsNpgsql() ? Postgres(table, columns, movable) : SqlServer(table, columns, movable));
    }

    /// <summary>Takes the trigger away again.</summary>
    public static void MayChange(this MigrationBuilder migration, string table)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql(migration.IsNpgsql()
            ? $"DROP TRIGGER \"{table}_NeverChange\" ON \"{table}\"; DROP FUNCTION \"{table}_NeverChange\"();"
            : $"DROP TRIGGER [{table}_NeverChange];");
    }

    private static string Postgres(string table, IReadOnlyList<string> columns, (string Column, string While)? movable)
    {
        var changed = columns.Count == 0 ? "TRUE" : string.Join(" OR ", columns.Select(c => $"OLD.\"{c}\" IS DISTINCT FROM NEW.\"{c}\""));
        if (movable is { } m)
            changed += $" OR (NOT OLD.\"{m.While}\" AND OLD.\"{m.Column}\" <> NEW.\"{m.Column}\")";
        return $"""
            CREATE FUNCTION "{table}_NeverChange"() RETURNS trigger LANGUAGE plpgsql AS $body$
            BEGIN
              IF TG_OP = 'DELETE' THEN
                RAISE EXCEPTION '{Refusal}' USING ERRCODE = 'integrity_constraint_violation';
              ELSIF {changed} THEN
                RAISE EXCEPTION '{Refusal}' USING ERRCODE = 'integrity_constraint_violation';
              END IF;
              RETURN NEW;
            END $body$;
            CREATE TRIGGER "{table}_NeverChange" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION "{table}_NeverChange"();
            """;
    }

    // In a string of its own: a trigger must begin its batch, also where a script of several migrations runs.
    private static string SqlServer(string table, IReadOnlyList<string> columns, (string Column, string While)? movable)
    {
        var (old, now) = (string.Join(", ", columns.Select(c => $"d.[{c}]")), string.Join(", ", columns.Select(c => $"i.[{c}]")));
        var changed = columns.Count == 0 ? "1 = 1" : $"NOT EXISTS (SELECT {old} INTERSECT SELECT {now})";
        var moved = movable is { } m ? $" OR (d.[{m.While}] = 0 AND d.[{m.Column}] <> i.[{m.Column}])" : "";
        return $"""
            EXEC(N'CREATE TRIGGER [{table}_NeverChange] ON [{table}] AFTER UPDATE, DELETE AS
            BEGIN
              SET NOCOUNT ON;
              IF EXISTS (SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.[Id] = d.[Id]
                         WHERE i.[Id] IS NULL OR {changed}{moved})
                THROW 50236, N''{Refusal}'', 1;
            END');
            """;
    }

    internal static bool IsNpgsql(this MigrationBuilder migration) => migration.ActiveProvider?.Contains("Npgsql", StringComparison.Ordinal) == true;
}
