using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Load;
using Npgsql;

namespace KazMigration.Bench.Figures;

/// <summary>(a) certificates a second through the whole chain, (b) from the decision to the certificate at half that load.</summary>
internal static class ChainFigures
{
    private const double Part = 0.25;
    private static readonly string[] Receivers = ["applications", "commission"];

    public static async Task<ChainLoad> MeasureAsync(
        Plan plan, BenchFolder folder, Product product, Client client, Cast cast, BareProcess bare, string topology, double latencyLimit, Report report,
        CancellationToken cancellationToken)
    {
        var before = await ConsumedAsync(product);
        var load = await ClosedLoop.RunAsync(new CaseChain(client, cast, PollPause.Patient), plan.Workers, plan.ChainWarmUp, plan.ChainTime, cancellationToken);
        var messages = (await ConsumedAsync(product) - before) / (double)load.All.Count;
        var steps = load.RequestsOfOne + messages;
        var insert = await BareFigures.InsertAsync(plan, folder, bare);
        report.Note($"(a) {topology}: {plan.Workers} chains at once, warmed up {plan.ChainWarmUp.TotalSeconds} s, measured {plan.ChainTime.TotalSeconds} s; "
            + $"one chain did {load.RequestsOfOne:F1} requests (polls among them) and {messages:F1} consumed messages; bare EF insert right after it {insert:F0}/s; one took {load.MillisecondsOfOne:F0} ms");
        report.AddRatio("a", $"certificates, {topology}", load.PerSecond, "1/s", insert / steps, $"bare EF insert / {steps:F1} steps", atLeast: Part);
        report.AddRatio("a", "  the same without repeated polls", load.PerSecond, "1/s", insert / (CaseChain.LeastRequests + messages), $"bare EF insert / {CaseChain.LeastRequests + messages:F1} steps");

        var half = Math.Max(load.PerSecond / 2, 1);
        var steady = await OpenLoop.RunAsync(new CaseChain(client, cast, PollPause.Close), half, TimeSpan.FromSeconds(3), plan.LatencyTime, cancellationToken);
        report.Note($"(b) {topology}: {half:F0} chains/s begun at a steady rate, warmed up 3 s, measured {plan.LatencyTime.TotalSeconds} s, {steady.Measured.Count} chains; "
            + $"asked again {PollPause.Close.First.TotalMilliseconds} ms after each answer, so a figure is late by up to that and one request");
        report.Add("b", $"decision to issued, p50, {topology}", steady.Latency.Half, "ms");
        report.AddAtMost("b", $"decision to issued, p99, {topology}", steady.Latency.NinetyNine, "ms", latencyLimit);
        report.Add("b", $"decision to issued, longest, {topology}", steady.Latency.Longest, "ms");
        return load;
    }

    // Each consumed message leaves one receipt.
    private static async Task<long> ConsumedAsync(Product product)
    {
        var sum = 0L;
        foreach (var service in Receivers)
        {
            await using var connection = new NpgsqlConnection(product.ConnectionString(service));
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("""select count(*) from "Inbox" """, connection);
            sum += (long)(await command.ExecuteScalarAsync())!;
        }

        return sum;
    }
}
