using System.Diagnostics;
using KazMigration.Bench.Chain;

namespace KazMigration.Bench.Load;

/// <summary>So many workers, each with one chain after the other: as much as the product takes.</summary>
internal static class ClosedLoop
{
    public static async Task<ChainLoad> RunAsync(CaseChain chain, int workers, TimeSpan warmUp, TimeSpan measured, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var runs = await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        var all = runs.SelectMany(r => r).ToList();
        var counted = all.Where(r => r.At >= warmUp && r.At < warmUp + measured).Select(r => r.Run).ToList();
        return new ChainLoad([.. all.Select(r => r.Run)], counted, measured);

        async Task<List<(TimeSpan At, CaseRun Run)>> WorkAsync()
        {
            var done = new List<(TimeSpan, CaseRun)>();
            while (Stopwatch.GetElapsedTime(began) < warmUp + measured)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var run = await chain.RunAsync();
                done.Add((Stopwatch.GetElapsedTime(began), run));
            }

            return done;
        }
    }
}

/// <summary>What a load did: every chain of it, and those that ended within the measured time.</summary>
internal sealed record ChainLoad(IReadOnlyList<CaseRun> All, IReadOnlyList<CaseRun> Measured, TimeSpan Time)
{
    public double PerSecond => Measured.Count / Time.TotalSeconds;

    public double RequestsOfOne => All.Average(r => r.Requests);

    public double MillisecondsOfOne => All.Average(r => r.Whole.TotalMilliseconds);

    public Percentiles Latency { get; } = Percentiles.Of(Measured.Select(r => r.DecisionToIssued));
}
