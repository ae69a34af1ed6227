using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;

namespace KazMigration.Bench.Figures;

/// <summary>What very many cases cost: (d) deadlines, (g) sweeps, (f) work lists and statistics.</summary>
internal static class ManyCasesFigures
{
    public static async Task MeasureAsync(Plan plan, Product product, Cast cast, Report report)
    {
        await DeadlineFigures.MeasureAsync(plan, product, cast, report);
        await WorkFigures.MeasureAsync(plan, product, cast, report);
    }

    /// <summary>These alone, on a product of their own; one case is led to its certificate, of which the others are copies.</summary>
    public static async Task AloneAsync(Plan plan, BenchFolder folder, Report report)
    {
        await using var product = await Product.StartAsync(plan.Repository, folder.File("lists"), plan.Port, distributed: false);
        using var client = new Client(product.Origin);
        var cast = await Cast.AssembleAsync(client, product.Processes);
        await new CaseChain(client, cast, PollPause.Patient).RunAsync();
        await MeasureAsync(plan, product, cast, report);
    }
}
