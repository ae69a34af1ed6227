using System.Diagnostics;
using KazMigration.Bench.Chain;

namespace KazMigration.Bench.Load;

/// <summary>Chains that begin at a steady rate, whether those before have ended or not: what waits counts.</summary>
internal static class OpenLoop
{
    public static async Task<ChainLoad> RunAsync(CaseChain chain, double perSecond, TimeSpan warmUp, TimeSpan measured, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var running = new List<Task<(TimeSpan Began, CaseRun Run)>>();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (Stopwatch.GetElapsedTime(began) is var now && now < warmUp + measured)
        {
            while (running.Count < now.TotalSeconds * perSecond)
                running.Add(OneAsync(now));
            await timer.WaitForNextTickAsync(cancellationToken);
        }

        var all = await Task.WhenAll(running);
        return new ChainLoad([.. all.Select(r => r.Run)], [.. all.Where(r => r.Began >= warmUp).Select(r => r.Run)], measured);

        async Task<(TimeSpan, CaseRun)> OneAsync(TimeSpan at) => (at, await chain.RunAsync());
    }
}
