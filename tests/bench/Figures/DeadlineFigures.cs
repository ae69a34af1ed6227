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
        var began = Stopwatch.GetTimestamp();
        await cases.GrowToAsync(plan.ManyCases);
        report.Note($"(d) {plan.DeadlineRequests} requests on one connection after {plan.DeadlineRequests * 2} to warm up, as ops, limit 50; {OpenCases.Due} terms due of each kind; "
            + $"{plan.ManyCases:#,0} open cases were written in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
        var many = await AskAsync(plan, product, cast);
        foreach (var (state, before) in few)
            report.AddRatio("d", $"deadlines {state}, {plan.ManyCases:#,0} open", many[state], "ms", before, $"the same with {FewCases:#,0} open", atMost: MostTimes);
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
