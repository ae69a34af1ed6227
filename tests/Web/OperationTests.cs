using System.Net;

namespace KazMigration.Web.Tests;

public sealed class OperationTests : IAsyncLifetime
{
    private SampleHost _host = null!;

    public async Task InitializeAsync() => _host = await SampleHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Metrics_OnThisMachine_AreReadAsText()
    {
        using var request = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/tagged");
        // The duration is counted when the answer has gone out, so it may be missing from the first scrape.
        var text = "";
        for (var i = 0; i < 100 && !text.Contains("/api/v1/tagged", StringComparison.Ordinal); i++)
        {
            await Task.Delay(20);
            using var scrape = await _host.SendAsync(null, HttpMethod.Get, "/metrics");
            Assert.Equal("text/plain", scrape.Content.Headers.ContentType?.MediaType);
            text = await scrape.Content.ReadAsStringAsync();
        }

        Assert.Contains("# TYPE http_server_request_duration_seconds histogram", text, StringComparison.Ordinal);
        Assert.Matches("http_server_request_duration_seconds_count\\{.*http_route=\"/api/v1/tagged\".*\\} [1-9]", text);
        Assert.Matches("http_server_request_duration_seconds_bucket\\{.*le=\"\\+Inf\"\\} [1-9]", text);
        Assert.Contains("dotnet_gc_collections_total", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_FromElsewhere_NeedOps()
    {
        var elsewhere = ("X-Forwarded-For", "203.0.113.7");
        using var nobody = await _host.SendAsync(null, HttpMethod.Get, "/metrics", null, elsewhere);
        await nobody.ProblemAsync(401, "unauthorized");
        using var officer = await _host.SendAsync("officer.71", HttpMethod.Get, "/metrics", null, elsewhere);
        await officer.ProblemAsync(403, "role-missing");
        using var ops = await _host.SendAsync("ops", HttpMethod.Get, "/metrics", null, elsewhere);
        Assert.Equal(HttpStatusCode.OK, ops.StatusCode);
    }

    [Fact]
    public async Task Ready_FollowsTheChecks_LiveDoesNot()
    {
        using var ready = await _host.SendAsync(null, HttpMethod.Get, "/health/ready");
        Assert.Equal("""{"status":"ready","checks":{"database":"healthy"}}""", await ready.Content.ReadAsStringAsync());

        _host.Module.Health.Works = false;
        using var failed = await _host.SendAsync(null, HttpMethod.Get, "/health/ready");
        var problem = await failed.ProblemAsync(503, "unavailable");
        Assert.Equal(["/checks/database checkFailed"], problem.Faults());
        Assert.NotNull(failed.Headers.RetryAfter);
        Assert.DoesNotContain("secret", problem.ToJsonString(), StringComparison.Ordinal);

        using var live = await _host.SendAsync(null, HttpMethod.Get, "/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task CallerWhoLeaves_IsNoFailure()
    {
        using var left = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _host.Http.GetAsync("/api/v1/wait", left.Token));
        await _host.Module.Left.Task.WaitAsync(TimeSpan.FromSeconds(10));
        using var next = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/tagged");
        Assert.DoesNotContain(_host.Logs.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
