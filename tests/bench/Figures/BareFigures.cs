using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Load;
using KazMigration.Bench.Machine;

namespace KazMigration.Bench.Figures;

/// <summary>Requests a second of the bare endpoints, by wrk, and inserts a second by the client that also drives the chains.</summary>
internal sealed record BareFigures(double Json, double Insert, double InsertByClient, double Select)
{
    private const int Rows = 500;

    /// <summary>The machine's own limits, and a bare host that stays for as long as something is held against it.</summary>
    public static async Task<BareFigures> MeasureAsync(Plan plan, BenchFolder folder, PrivatePostgres server, BareProcess host, Report report)
    {
        report.Note($"machine: {MachineLimits.Name()}; load generators run beside what they measure");
        report.Add("", "fsync of 8 kB", MachineLimits.FlushesPerSecond(folder.File(""), plan.MachineTime), "1/s");
        report.Add("", "pgbench one-row insert, 32 clients", await MachineLimits.CommitsPerSecondAsync(server, folder, (int)plan.MachineTime.TotalSeconds), "commits/s");
        report.Add(
            "", "RabbitMQ quorum queue, published and consumed",
            await QuorumQueue.MessagesPerSecondAsync(plan.Repository, folder.File("rabbitmq"), plan.Port + Plan.RabbitOffset, TimeSpan.FromSeconds(1), plan.MachineTime), "messages/s");

        using var client = new Client(host.Origin);
        var ids = new List<string>();
        for (var i = 0; i < Rows; i++)
            ids.Add((await client.SendAsync(HttpMethod.Post, "/insert", null, [])).GetProperty("id").GetString()!);

        var wrk = new Wrk(folder, plan.WrkWarmUp, plan.WrkSeconds);
        report.Note($"bare host: warmed up {plan.WrkWarmUp} s, measured {plan.WrkSeconds} s, wrk with {Wrk.Connections} connections");
        var figures = new BareFigures(
            (await wrk.RunAsync(host.Origin, ["/json"])).PerSecond,
            await InsertAsync(plan, folder, host),
            await InsertsByClientAsync(client, plan),
            (await wrk.RunAsync(host.Origin, ids.Select(id => "/select/" + id))).PerSecond);
        report.Add("", "bare Kestrel JSON", figures.Json, "requests/s");
        report.Add("", "bare EF insert", figures.Insert, "requests/s");
        report.Add("", "bare EF insert, driven by the chain's client", figures.InsertByClient, "requests/s");
        report.Add("", "bare EF select by key", figures.Select, "requests/s");
        return figures;
    }

    /// <summary>Inserts a second, now: a machine that others share is not as fast at the end of a run as at its beginning.</summary>
    public static async Task<double> InsertAsync(Plan plan, BenchFolder folder, BareProcess host) =>
        (await new Wrk(folder, plan.WrkWarmUp, plan.WrkSeconds).RunAsync(host.Origin, ["/insert"], method: "POST")).PerSecond;

    private static async Task<double> InsertsByClientAsync(Client client, Plan plan)
    {
        var (began, warmUp, end) = (TimeProvider.System.GetTimestamp(), TimeSpan.FromSeconds(plan.WrkWarmUp), TimeSpan.FromSeconds(plan.WrkWarmUp + plan.WrkSeconds));
        var counts = await Task.WhenAll(Enumerable.Range(0, Wrk.Connections).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            while (TimeProvider.System.GetElapsedTime(began) is var now && now < end)
            {
                await client.SendAsync(HttpMethod.Post, "/insert", null, []);
                if (now >= warmUp)
                    count++;
            }

            return count;
        })));
        return counts.Sum() / (double)plan.WrkSeconds;
    }
}
