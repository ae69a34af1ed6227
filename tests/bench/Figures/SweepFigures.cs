using System.Diagnostics;
using System.Text;
using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Load;

namespace KazMigration.Bench.Figures;

/// <summary>
/// (g) what the sweeps of terms and of expiry cost with as much due, among few and among many. A sandbox clock that is set lets
/// every sweep run before it answers, so that request is what is measured.
/// </summary>
internal sealed class SweepFigures(Product product, Cast cast)
{
    public const int Few = 10_000;
    public const int Due = 100;
    private const int Rounds = 9;
    private readonly string _database = product.ConnectionString("applications");
    private int _certificates;

    /// <summary>Medians in ms of setting the clock: with nothing due, with terms missed, with certificates at their end.</summary>
    public async Task<(double Nothing, double Terms, double Expiry)> MeasureAsync(int certificates)
    {
        await GrowCertificatesAsync(certificates);
        await SetClockAsync();
        return (
            await MedianAsync("select 1"),
            await MedianAsync($"""
                update "Terms" set "DueOn" = date '2026-02-27', "Notice" = 'None' where "Id" in
                  (select "Id" from "Terms" where "EndedOn" is null and "Notice" = 'None' and "DueOn" > date '2026-03-10' order by "DueOn" desc limit {Due})
                """),
            await MedianAsync($"""
                update "Certificates" set "ValidTo" = date '2026-02-28' where "Id" in
                  (select "Id" from "Certificates" where "Status" = 'InForce' and "ValidTo" > date '2026-03-10' order by "ValidTo" desc limit {Due})
                """));
    }

    private async Task<double> MedianAsync(string makeDue)
    {
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            await Rows.ExecuteAsync(_database, makeDue);
            times.Add(await SetClockAsync());
        }

        // The first rounds warm up.
        return Percentiles.Of(times.Skip(2)).Half;
    }

    private async Task<TimeSpan> SetClockAsync()
    {
        using var client = new Client(product.Origin, connections: 1);
        var began = Stopwatch.GetTimestamp();
        await client.SendAsync(HttpMethod.Put, "/sandbox/clock", cast.Ops, Encoding.UTF8.GetBytes($$"""{"now":"{{Cast.Today}}T10:00:00+05:00"}"""));
        return Stopwatch.GetElapsedTime(began);
    }

    // Copies of one that was issued, in force for years; foreign keys are not looked at.
    private async Task GrowCertificatesAsync(int count)
    {
        var columns = await Rows.ColumnsAsync(_database, "Certificates", "Id", "Sequence", "Number", "ApplicationId", "LocalExecutiveBody", "Status", "ValidTo");
        await Rows.ExecuteAsync(_database, $"""
            set session_replication_role = replica;
            insert into "Certificates" ("Id", "Sequence", "Number", "ApplicationId", "LocalExecutiveBody", "Status", "ValidTo", {columns})
            select gen_random_uuid(), 1000000000 + n, 'C71-2026-' || (1000000000 + n), gen_random_uuid(), case when n % 2 = 0 then '71' else '75' end, 'InForce', date '2026-06-01' + n % 700, {columns}
            from generate_series({_certificates + 1}, {count}) n cross join (select * from "Certificates" where "Status" = 'InForce' limit 1) issued;
            set session_replication_role = origin;
            """, """vacuum (analyze) "Certificates" """, "checkpoint");
        _certificates = count;
    }
}
