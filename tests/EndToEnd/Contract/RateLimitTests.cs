using System.Globalization;

namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: verification is rate-limited; 429 with Retry-After.</summary>
[Collection(nameof(SingleProcess))]
public sealed class RateLimitTests(SingleProcessSystem system) : SystemTests(system)
{
    // Without a gateway the word of this machine is taken on who asks, so the other tests' address stays free.
    private const string SomeoneElse = "203.0.113.9";

    [Fact]
    public async Task Verify_TooOften_Is429UntilTheTimeThatItNames()
    {
        var refused = await Flood.UntilRefusedAsync(_ => AskAsync(SomeoneElse));

        refused.Refuses(429, "too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        // Who else asks is not held up.
        (await AskAsync("203.0.113.10")).Is(404);
        await Eventually.EqualAsync(404, async () => (await AskAsync(SomeoneElse)).Status, withinSeconds: 60);
    }

    private Task<Reply> AskAsync(string address) => Api.SendAsync(
        new Request(HttpMethod.Get, "/api/v1/verification/C71-2026-9999999?code=A") { Headers = new() { ["X-Forwarded-For"] = address } });
}

/// <summary>Through the gateway, nobody chooses the address he is counted by.</summary>
[Collection(nameof(Distributed))]
public sealed class DistributedRateLimitTests(DistributedSystem system) : SystemTests(system)
{
    [Fact]
    public async Task Verify_TooOftenUnderManyClaimedAddresses_Is429()
    {
        var refused = await Flood.UntilRefusedAsync(AskAsync);

        refused.Refuses(429, "too-many-requests");
        Assert.NotNull(refused.Headers.RetryAfter);
        await Eventually.EqualAsync(404, async () => (await AskAsync(0)).Status, withinSeconds: 60);
    }

    private Task<Reply> AskAsync(int attempt) => Api.SendAsync(new Request(HttpMethod.Get, "/api/v1/verification/C71-2026-9999999?code=A")
    {
        Headers = new() { ["X-Forwarded-For"] = string.Create(CultureInfo.InvariantCulture, $"198.51.100.{attempt % 250}") },
    });
}

internal static class Flood
{
    private const int AtMost = 2000;

    public static async Task<Reply> UntilRefusedAsync(Func<int, Task<Reply>> ask)
    {
        for (var attempt = 0; attempt < AtMost; attempt++)
        {
            var reply = await ask(attempt);
            if (reply.Status != 404)
                return reply;
        }

        throw new InvalidOperationException($"{AtMost} requests in a row were answered");
    }
}
