using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;

namespace KazMigration.Bench.Figures;

/// <summary>Starts the product on new data, again on the same, and measures it: (e), then (a) to (d), (g) and (f).</summary>
internal sealed class ProductFigures(Plan plan, BenchFolder folder, BareProcess bareHost, BareFigures bare, Report report)
{
    private const double MemoryLimit = 350;

    public async Task SingleAsync(CancellationToken cancellationToken)
    {
        await using var product = await StartTwiceAsync("single", distributed: false, seconds: 10);
        await Task.Delay(Plan.Idle, TimeProvider.System, cancellationToken);
        report.AddAtMost("e", "idle memory, single process", product.Memory()[0].Megabytes, "MB", MemoryLimit);

        using var client = new Client(product.Origin);
        var cast = await Cast.AssembleAsync(client, product.Processes);
        var chains = await ChainFigures.MeasureAsync(plan, folder, product, client, cast, bareHost, "single", latencyLimit: 250, report, cancellationToken);
        await ReadFigures.MeasureAsync(plan, folder, product, client, cast, chains, bare, report);
        report.Add("e", "memory after that load, single process", product.Memory()[0].Megabytes, "MB");
        await ManyCasesFigures.MeasureAsync(plan, product, cast, report);
    }

    public async Task DistributedAsync(CancellationToken cancellationToken)
    {
        await using var product = await StartTwiceAsync("distributed", distributed: true, seconds: 25);
        await Task.Delay(Plan.Idle, TimeProvider.System, cancellationToken);
        foreach (var (host, megabytes) in product.Memory())
            report.Add("e", $"idle memory, {host}", megabytes, "MB");

        using var client = new Client(product.Origin);
        var cast = await Cast.AssembleAsync(client, product.Processes);
        await ChainFigures.MeasureAsync(plan, folder, product, client, cast, bareHost, "distributed", latencyLimit: 500, report, cancellationToken);
    }

    private async Task<Product> StartTwiceAsync(string topology, bool distributed, double seconds)
    {
        var data = folder.File(topology);
        await using (var cold = await Product.StartAsync(plan.Repository, data, plan.Port, distributed))
            report.AddAtMost("e", $"start to ready, {topology}, no data yet", cold.StartTime.TotalSeconds, "s", seconds);
        var warm = await Product.StartAsync(plan.Repository, data, plan.Port, distributed);
        report.AddAtMost("e", $"start to ready, {topology}, with data", warm.StartTime.TotalSeconds, "s", seconds);
        return warm;
    }
}
