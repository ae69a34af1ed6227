using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Web.Tests;

public sealed class SandboxTests : IAsyncLifetime
{
    private SampleHost _host = null!;

    public async Task InitializeAsync() => _host = await SampleHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("2026-03-02T10:00:00+05:00")]
    [InlineData("2031-12-31T23:59:00Z")]
    public async Task Clock_Set_RunsOnFromThereAndFollowersAreDone(string now)
    {
        using var answer = await SetAsync(now);
        var expected = DateTimeOffset.Parse(now, null);
        Assert.Equal(expected, (await answer.JsonAsync())["now"]!.GetValue<DateTimeOffset>());

        // Done before the answer, and under the new time.
        Assert.InRange(_host.Module.Follower.Seen, expected, expected.AddSeconds(30));
        using var read = await _host.SendAsync("ops", HttpMethod.Get, "/sandbox/clock");
        Assert.InRange((await read.JsonAsync())["now"]!.GetValue<DateTimeOffset>(), expected, expected.AddSeconds(30));
    }

    [Fact]
    public async Task Clock_SetForthAndBack_LeavesTokensAlone()
    {
        foreach (var now in (string[])["2035-01-01T00:00:00Z", "2010-01-01T00:00:00Z", "2026-03-02T10:00:00+05:00"])
        {
            using var answer = await SetAsync(now);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            // A new token each time: what is cached proves nothing.
            var token = _host.Services.GetRequiredService<SandboxTokens>().Issue(new("auditor", Roles.Auditor));
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/any");
            request.Headers.Authorization = new("Bearer", token);
            using var caller = await _host.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, caller.StatusCode);
        }
    }

    [Fact]
    public async Task Clock_TimersStayReal()
    {
        using var answer = await SetAsync("2010-01-01T00:00:00Z");
        var clock = _host.Services.GetRequiredService<TimeProvider>();
        var start = clock.GetTimestamp();
        await Task.Delay(TimeSpan.FromMilliseconds(20), clock);
        Assert.InRange(clock.GetElapsedTime(start), TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("{\"now\":\"1812-01-01T00:00:00Z\"}", "/now outOfRange")]
    [InlineData("{\"now\":\"2026-03-02T10:00:00\"}", "/now invalidTime")]
    [InlineData("{}", "/now required")]
    public async Task Clock_BadTime_ChangesNothing(string body, string fault)
    {
        using var answer = await _host.SendAsync("ops", HttpMethod.Put, "/sandbox/clock", body);
        Assert.Equal([fault], (await answer.ProblemAsync(400, "malformed-request")).Faults());
        var now = _host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        Assert.InRange(now, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task Clock_ForOthersThanOps_IsClosed()
    {
        using var officer = await _host.SendAsync("officer.71", HttpMethod.Put, "/sandbox/clock", "{}");
        await officer.ProblemAsync(403, "role-missing");
        using var nobody = await _host.SendAsync(null, HttpMethod.Get, "/sandbox/clock");
        await nobody.ProblemAsync(401, "unauthorized");
    }

    private Task<HttpResponseMessage> SetAsync(string now) =>
        _host.SendAsync("ops", HttpMethod.Put, "/sandbox/clock", $$"""{"now":"{{now}}"}""");
}
