using System.Runtime.InteropServices;
using KazMigration.Bench;
using KazMigration.Bench.Bare;
using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Figures;
using KazMigration.Bench.Load;
using KazMigration.Bench.Machine;

var options = new Arguments(args);
using var stop = new CancellationTokenSource();
switch (args.FirstOrDefault())
{
    case "bare":
        await BareHost.RunAsync(new Uri(options.Needed("--url")));
        break;
    case "chain":
        await ChainAsync(new Uri(options.Needed("--base")));
        break;
    case "run":
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, StopOn))
        using (PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopOn))
            return await MeasuredAsync();
    default:
        Console.Error.WriteLine("usage: bare --url URL | chain --base URL [--seconds N] [--workers N] | run --repository DIR [--quick] [--single] [--lists] [--json FILE] [--port N] [--workers N]");
        return 2;
}

return 0;

// Only the chain, against a product that runs: to look into what it costs.
async Task ChainAsync(Uri origin)
{
    using var client = new Client(origin);
    var cast = await Cast.AssembleAsync(client, [origin]);
    var chain = new CaseChain(client, cast, PollPause.Patient);
    var load = await ClosedLoop.RunAsync(chain, options.Number("--workers", 24), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(options.Number("--seconds", 10)), stop.Token);
    Console.WriteLine($"{load.PerSecond:F1} certificates/s, {load.RequestsOfOne:F1} requests each, {load.MillisecondsOfOne:F0} ms each, decision to issued {load.Latency}");
}

async Task<int> MeasuredAsync()
{
    try
    {
        await MeasureAsync();
        return 0;
    }
    catch (OperationCanceledException) when (stop.IsCancellationRequested)
    {
        return 130;
    }
    catch (Exception failure)
    {
        Console.Error.WriteLine($"not measured: {failure}");
        return 1;
    }
}

async Task MeasureAsync()
{
    var (repository, port, both, workers) = (options.Needed("--repository"), options.Number("--port", 18700), !options.Has("--single"), options.Number("--workers", 24));
    var plan = options.Has("--quick") ? Plan.Quick(repository, port, both, workers) : Plan.Full(repository, port, both, workers);
    var report = new Report();
    using var folder = new BenchFolder();
    // What is built and read for the first time is not part of a start.
    await using (await Product.StartAsync(repository, folder.File("first"), port, distributed: false))
        Report.Progress("built");
    if (options.Has("--lists"))
        await ManyCasesFigures.AloneAsync(plan, folder, report);
    else
        await AllAsync(plan, folder, report);

    Console.Write(report.ToTable());
    if (options.Text("--json") is { } file)
        await File.WriteAllTextAsync(file, report.ToJson());
}

async Task AllAsync(Plan plan, BenchFolder folder, Report report)
{
    await using var server = await PrivatePostgres.StartAsync(plan.Repository, folder.File("bare"), plan.Port + Plan.BarePostgresOffset, "bare", MachineLimits.Database);
    await using var host = await BareProcess.StartAsync(plan.Port + Plan.BareOffset, server.ConnectionString("bare"));
    var bare = await BareFigures.MeasureAsync(plan, folder, server, host, report);
    var figures = new ProductFigures(plan, folder, host, bare, report);
    await figures.SingleAsync(stop.Token);
    if (plan.Distributed)
        await figures.DistributedAsync(stop.Token);
}

void StopOn(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}
