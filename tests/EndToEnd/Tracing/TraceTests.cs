using System.Diagnostics;

namespace KazMigration.EndToEnd.Tests;

/// <summary>One application is one trace: over HTTP, outbox, broker and consumers.</summary>
public sealed class TraceTests
{
    [Fact]
    public async Task MainJob_OneTraceparent_IsOneTraceOverAllServices()
    {
        await using var collector = await TraceCollector.StartAsync();
        await using var system = await RunningSystem.StartAsync(Topology.Distributed, collector.Environment);
        await system.SetClockAsync("2026-03-02T10:00:00+05:00");
        var portal = new PortalClient(system.Api);
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        var traceParent = $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01";

        var filed = new FiledCase((await portal.SendFormAsync(await portal.FormAsync(), traceParent: traceParent)).Is(201)["id"]);
        await portal.ForwardAsync(filed, traceParent);
        await portal.AwaitCaseAsync(filed);

        string[] expected =
        [
            // The filing, and the list asked over HTTP whether the profession is on it.
            "kazmigration-applications Microsoft.AspNetCore",
            "kazmigration-applications System.Net.Http",
            "kazmigration-professions Microsoft.AspNetCore",
            "kazmigration-applications Npgsql",
            // The event of the forwarding: outbox, broker, consumer, the case in the commission's database.
            "kazmigration-applications KazMigration.Messaging",
            "kazmigration-applications MassTransit",
            "kazmigration-commission MassTransit",
            "kazmigration-commission Npgsql",
        ];
        IReadOnlyList<CollectedSpan> OfTrace() => [.. collector.Spans.Where(s => s.TraceId == trace)];
        await Eventually.EqualAsync("", async () =>
            await Task.FromResult(string.Join(", ", expected.Except(OfTrace().Select(s => $"{s.Service} {s.Source}")))), withinSeconds: 30);
        // Spans hold on to each other: each but the two requests has its parent in the trace.
        await Eventually.EqualAsync("", async () =>
            await Task.FromResult(string.Join(", ", OfTrace().Where(s => s.ParentId != traceParent.Split('-')[2] && OfTrace().All(p => p.SpanId != s.ParentId)).Select(s => $"{s.Service} {s.Name}"))),
            withinSeconds: 30);
    }
}
