using System.Diagnostics;
using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Load;

namespace KazMigration.Bench.Figures;

/// <summary>(f) work lists, their counts and statistics, on one connection, with very many cases in the databases.</summary>
internal static class WorkFigures
{
    private const double Limit = 50;

    /// <summary>One case in so many waits for the LEB; as many of the commission's wait for the secretary.</summary>
    private const int OneIn = 10;

    private const int OpenSignatures = 200;

    public static async Task MeasureAsync(Plan plan, Product product, Cast cast, Report report)
    {
        var began = Stopwatch.GetTimestamp();
        await WriteWorkAsync(product.ConnectionString("applications"));
        await WriteTotalsAsync(product.ConnectionString("applications"));
        await WriteCasesAsync(product.ConnectionString("commission"), plan.ManyCases);
        report.Note($"(f) {plan.DeadlineRequests} requests on one connection after {plan.DeadlineRequests / 2} to warm up; {plan.ManyCases:#,0} open cases in 2 LEBs, one in {OneIn} awaits the officer; "
            + $"{plan.ManyCases:#,0} of the commission, one in {OneIn} awaits the secretary, {OpenSignatures} signatures a member's; totals of every day of two years in 20 LEBs; written in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
        var body = cast.Bodies[0];
        (string Name, string Path, string Token)[] asked =
        [
            ("work list of an LEB", "/api/v1/worklist?limit=50", body.Officer),
            ("work list of an LEB, one task and kind", "/api/v1/worklist?limit=50&task=forward&kind=issue", body.Officer),
            ("work list of all", "/api/v1/worklist?limit=50", cast.Ops),
            ("work counts of an LEB", "/api/v1/worklist/counts", body.Officer),
            ("work counts of all", "/api/v1/worklist/counts", cast.Ops),
            ("commission's work list, secretary", "/api/v1/commission/worklist?limit=50", body.Secretary),
            ("commission's work counts, secretary", "/api/v1/commission/worklist/counts", body.Secretary),
            ("commission's work list, member", "/api/v1/commission/worklist?limit=50", body.MemberTokens[0]),
            ("statistics of a year, all LEBs", "/api/v1/statistics?from=2026-01-01&to=2026-12-31", cast.Ops),
            ("statistics of a year, one LEB", "/api/v1/statistics?from=2026-01-01&to=2026-12-31", body.Officer),
            ("statistics of ten months and odd days, all", "/api/v1/statistics?from=2026-01-02&to=2026-12-30", cast.Ops),
            ("statistics of a month, all LEBs", "/api/v1/statistics?from=2026-03-01&to=2026-03-31", cast.Ops),
        ];
        foreach (var (name, path, token) in asked)
            report.AddAtMost("f", $"{name}, {plan.ManyCases:#,0} cases", await MedianAsync(plan, product, path, token), "ms", Limit);
    }

    private static async Task<double> MedianAsync(Plan plan, Product product, string path, string token)
    {
        using var client = new Client(product.Origin, connections: 1);
        var times = new List<TimeSpan>();
        for (var i = 0; i < plan.DeadlineRequests * 3 / 2; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await client.GetAsync(path, token);
            times.Add(Stopwatch.GetElapsedTime(began));
        }

        return Percentiles.Of(times.Skip(plan.DeadlineRequests / 2)).Half;
    }

    private static Task WriteWorkAsync(string database) => Rows.ExecuteAsync(database, $"""
        update "Terms" set "EndedOn" = null, "Task" = 'Forward'
        where "Kind" = 'Forward' and "ApplicationId" in (select "Id" from "Applications" where "Status" = 'UnderReview' and "Sequence" % {OneIn} = 0)
        """, """vacuum (analyze) "Terms" """, "checkpoint");

    // What is counted in 20 LEBs on every day of two years: filings, results and terms with a histogram of 12 working days.
    private static Task WriteTotalsAsync(string database) => Rows.ExecuteAsync(database, """
        insert into "FactTotals" ("Span", "Day", "LocalExecutiveBody", "Measure", "Detail", "Late", "WorkingDays", "Count")
        select 'Day', date '2025-01-01' + d, body, m.measure, m.detail, days > m.term, days, 1 + (d + days) % 9
        from generate_series(0, 729) d, unnest(array['10','11','15','19','23','27','31','33','35','39','43','47','55','59','61','62','63','71','75','79']) body,
          (values ('Filed', 'issue', 99, 0), ('Filed', 'extend', 99, 0), ('Filed', 'reissue', 99, 0), ('Filed', 'duplicate', 99, 0), ('Withdrawn', 'issue', 99, 0),
            ('RefusalGround', 'belowSixPoints', 99, 0), ('RefusalGround', 'requirementsNotMet', 99, 0), ('CertificateExpired', '', 99, 0),
            ('Forwarded', '', 2, 6), ('CommissionDecided', '', 3, 8), ('Issued', 'issue', 5, 11), ('Issued', 'extend', 3, 6), ('Refused', 'issue', 5, 8)) m(measure, detail, term, most),
          generate_series(0, m.most) days
        on conflict do nothing;
        insert into "FactTotals" ("Span", "Day", "LocalExecutiveBody", "Measure", "Detail", "Late", "WorkingDays", "Count")
        select 'Month', date_trunc('month', "Day")::date, "LocalExecutiveBody", "Measure", "Detail", "Late", "WorkingDays", sum("Count")
        from "FactTotals" where "Span" = 'Day' group by 1, 2, 3, 4, 5, 6, 7
        on conflict do nothing
        """, """vacuum (analyze) "FactTotals" """, "checkpoint");

    // Copies of a decided case without its file, which lists do not read; one in so many is not decided yet.
    private static async Task WriteCasesAsync(string database, int count)
    {
        string[] own = ["Id", "ApplicationId", "LocalExecutiveBody", "Status", "DecisionDueOn", "ConcludedAt", "ProtocolId", "AnnounceOn", "Profession", "Findings", "Assessment", "History"];
        var columns = await Rows.ColumnsAsync(database, "Cases", own);
        await Rows.ExecuteAsync(database, $"""
            insert into "Cases" ("Id", "ApplicationId", "LocalExecutiveBody", "Status", "DecisionDueOn", "ConcludedAt", "ProtocolId", "History", {columns})
            select gen_random_uuid(), gen_random_uuid(), case when n % 2 = 0 then '71' else '75' end,
              case when n % {OneIn} > 1 then 'Decided' when n % 3 = 0 then 'Assessed' else 'Open' end, date '2026-02-20' + n % 250,
              case when n % {OneIn} > 1 then timestamptz '2026-03-01 10:00+05' end, case when n % {OneIn} > 1 then gen_random_uuid() end, '[]', {columns}
            from generate_series(1, {count}) n cross join (select * from "Cases" where "Status" = 'Decided' limit 1) decided;
            insert into "OpenSignatures" ("MemberId", "ProtocolId", "CaseId")
            select member, "Id", "Id" from (select "Id" from "Cases" where "ConcludedAt" is null and "LocalExecutiveBody" = '71' limit {OpenSignatures}) c,
              unnest(array['member.71.1', 'member.71.2', 'member.71.3']) member
            """, """vacuum (analyze) "Cases" """, """vacuum (analyze) "OpenSignatures" """, "checkpoint");
    }
}
