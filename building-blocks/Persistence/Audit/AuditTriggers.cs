using Microsoft.EntityFrameworkCore.Migrations;

namespace KazMigration.Persistence;

/// <summary>The database itself refuses to change or remove what the audit log holds; for migrations.</summary>
public static class AuditTriggers
{
    private const string Refusal = "The audit log is append-only";
    private static readonly string[] Tables = [AuditConfiguration.Entries, AuditConfiguration.Links];

    public static void MakeAuditAppendOnly(this MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        if (migration.IsNpgsql())
        {
            migration.Sql($"""
                CREATE FUNCTION "RefuseAuditChange"() RETURNS trigger LANGUAGE plpgsql AS $refuse$
                BEGIN RAISE EXCEPTION '{Refusal}' USING ERRCODE = 'insufficient_privilege'; END $refuse$;
                """);
            foreach (var table in Tables)
                migration.Sql($"""
                    CREATE TRIGGER "{NameOf(table)}" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}"
                    FOR EACH STATEMENT EXECUTE FUNCTION "RefuseAuditChange"();
                    """);
            return;
        }

        // A trigger must be a batch of its own, also where a script asks first whether the migration was applied.
        foreach (var table in Tables)
            migration.Sql($"EXEC(N'CREATE TRIGGER [{NameOf(table)}] ON [{table}] AFTER UPDATE, DELETE AS THROW 51236, ''{Refusal}'', 1;');");
    }

    /// <summary>The triggers go with their tables; the function of PostgreSQL does not.</summary>
    public static void ForgetAuditAppendOnly(this MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        if (migration.IsNpgsql())
            migration.Sql("""DROP FUNCTION IF EXISTS "RefuseAuditChange"() CASCADE;""");
    }

    internal static string NameOf(string table) => table + "_AppendOnly";
}
