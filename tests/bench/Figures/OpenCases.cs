using Npgsql;

namespace KazMigration.Bench.Figures;

/// <summary>Open cases written into the applications database by SQL: copies of one that was filed, with a running result term.</summary>
internal sealed class OpenCases(string connectionString)
{
    /// <summary>Terms of each kind, approaching and missed, however many cases there are.</summary>
    public const int Due = 100;

    /// <summary>The last day of a term that is neither missed nor near.</summary>
    private const string FarDays = "date '2026-03-16' + n % 250";

    public async Task GrowToAsync(int count)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Command Timeout=600");
        await connection.OpenAsync();
        var present = (long)(await ScalarAsync(connection, """select count(*) from "Applications" where "Status" in ('Registered', 'UnderReview')"""))!;
        var columns = (string)(await ScalarAsync(connection, """
            select string_agg(quote_ident(column_name), ', ') from information_schema.columns where table_name = 'Applications'
              and column_name not in ('Id', 'Sequence', 'Status', 'LocalExecutiveBody', 'CertificateNumber', 'Recommendation', 'ResultDueOn')
            """))!;
        // Ids in the order of their writing, as the product's are; the last digits keep those of several calls apart.
        // Foreign keys are right by construction; checking each of two million rows would take a minute.
        await ExecuteAsync(connection, $"""
            set session_replication_role = replica;
            create temporary table fresh as
            select n, (lpad(to_hex(1772427600000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid as id,
              case when n % 2 = 0 then '71' else '75' end as body,
              case when n <= {Due} then date '2026-02-20' when n <= {2 * Due} then date '2026-03-03' else {FarDays} end as due
            from generate_series({present + 1}, {count}) n;
            insert into "Applications" ("Id", "Sequence", "Status", "LocalExecutiveBody", "ResultDueOn", {columns})
            select fresh.id, 1000000000 + fresh.n, 'UnderReview', fresh.body, fresh.due, {columns}
            from fresh cross join (select * from "Applications" where "Status" = 'Issued' limit 1) filed order by fresh.n;
            insert into "Terms" ("Id", "ApplicationId", "LocalExecutiveBody", "Kind", "From", "DueOn", "CalendarEdition", "EndedOn", "Notice")
            select (lpad(to_hex(1772427600000 + fresh.n), 12, '0') || '7' || substr(md5(fresh.n::text), 1, 3) || kind.digit || substr(md5(fresh.n::text), 4, 15))::uuid,
              fresh.id, fresh.body, kind.name, date '2026-03-02', fresh.due, '2026', kind.ended,
              case when fresh.n <= {Due} then 'Missed' when fresh.n <= {2 * Due} then 'Approaching' else 'None' end
            from fresh cross join (values ('Forward', '8', date '2026-03-02'), ('Result', '9', null)) kind(name, digit, ended) order by fresh.n;
            drop table fresh;
            set session_replication_role = origin;
            """);
        // As autovacuum does some time after such a load.
        await ExecuteAsync(connection, """vacuum (analyze) "Terms" """);
        await ExecuteAsync(connection, """vacuum (analyze) "Applications" """);
        await ExecuteAsync(connection, "checkpoint");
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
