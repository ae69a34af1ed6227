using System.Diagnostics;
using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Load;

namespace KazMigration.Bench.Figures;

/// <summary>(d) what the deadline query costs with few and with many open cases, of which as many are due.</summary>
internal static class DeadlineFigures
{
    private const int FewCases = 1000;
    private const double MostTimes = 2;

    public static async Task MeasureAsync(Plan plan, Product product, Cast cast, Report report)
    {
        var cases = new OpenCases(product.ConnectionString("applications"));
        await cases.GrowToAsync(FewCases);
        var few = await AskAsync(plan, product, cast);
        var sweeps = new SweepFigures(product, cast);
        await cases.GrowToAsync(SweepFigures.Few);
        var swept = await sweeps.MeasureAsync(SweepFigures.Few);
        var began = Stopwatch.GetTimestamp();
        await cases.GrowToAsync(plan.ManyCases);
        report.Note($"(d) {plan.DeadlineRequests} requests on one connection after {plan.DeadlineRequests * 2} to warm up, as ops, limit 50; {OpenCases.Due} terms due of each kind; "
            + $"{plan.ManyCases:#,0} open cases were written in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
        var many = await AskAsync(plan, product, cast);
        foreach (var (state, before) in few)
            report.AddRatio("d", $"deadlines {state}, {plan.ManyCases:#,0} open", many[state], "ms", before, $"the same with {FewCases:#,0} open", atMost: MostTimes);

        var sweptMany = await sweeps.MeasureAsync(plan.ManyCases);
        var against = $"the same with {SweepFigures.Few:#,0}";
        report.Note($"(g) the request that sets the clock, which waits for every sweep; {SweepFigures.Due} due, among {SweepFigures.Few:#,0} and {plan.ManyCases:#,0} open cases and certificates in force");
        report.AddRatio("g", "sweeps, nothing due", sweptMany.Nothing, "ms", swept.Nothing, against);
        report.AddRatio("g", $"sweep of terms, {SweepFigures.Due} missed", sweptMany.Terms, "ms", swept.Terms, against, atMost: MostTimes);
        report.AddRatio("g", $"sweep of expiry, {SweepFigures.Due} at their end", sweptMany.Expiry, "ms", swept.Expiry, against, atMost: MostTimes);
    }

    private static async Task<Dictionary<string, double>> AskAsync(Plan plan, Product product, Cast cast)
    {
        using var client = new Client(product.Origin, connections: 1);
        var medians = new Dictionary<string, double>();
        foreach (var state in new[] { "approaching", "missed" })
        {
            var times = new List<TimeSpan>();
            for (var i = 0; i < plan.DeadlineRequests * 3; i++)
            {
                var began = Stopwatch.GetTimestamp();
                var page = await client.GetAsync($"/api/v1/deadlines?state={state}&limit=50", cast.Ops);
                times.Add(Stopwatch.GetElapsedTime(began));
                if (page.GetProperty("items").GetArrayLength() != 50)
                    throw new UnexpectedAnswerException($"deadlines {state}: {page.GetProperty("items").GetArrayLength()} terms, not 50");
            }

            medians[state] = Percentiles.Of(times.Skip(plan.DeadlineRequests * 2)).Half;
        }

        return medians;
    }
}
