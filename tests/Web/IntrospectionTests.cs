using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace KazMigration.Web.Tests;

public sealed class IntrospectionTests : IAsyncLifetime
{
    private WebApplication _provider = null!;
    private SampleHost _host = null!;
    private int _asked;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        _provider = builder.Build();
        _provider.MapPost("/introspect", (Delegate)AnswerAsync);
        await _provider.StartAsync();
        _host = await SampleHost.StartAsync(
            "Production",
            ("Identity:IntrospectionEndpoint", _provider.Urls.Single() + "/introspect"), ("Identity:ClientId", "kaz"), ("Identity:ClientSecret", "s:1"));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task ActiveToken_IsAskedAboutOnce_AndHasItsClaims()
    {
        for (var i = 0; i < 3; i++)
        {
            using var answer = await SendAsync("good");
            Assert.Equal(
                """{"subject":"u-1","role":"officer","localExecutiveBody":"71","iin":null,"organisation":"010140001230"}""",
                await answer.Content.ReadAsStringAsync());
        }

        Assert.Equal(1, _asked);
    }

    [Theory]
    [InlineData("inactive")]
    [InlineData("expired")]
    [InlineData("system")]
    public async Task TokenThatIsNotGood_Is401(string token)
    {
        using var answer = await SendAsync(token);
        await answer.ProblemAsync(401, "unauthorized");
    }

    [Fact]
    public async Task ProviderThatFailsOnce_IsAskedAgain()
    {
        using var answer = await SendAsync("second-time");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task ProviderThatFails_Is503NotWrongToken()
    {
        using var answer = await SendAsync("down");
        await answer.ProblemAsync(503, "unavailable");
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.DoesNotContain(_host.Logs.All, line => line.Contains("Bearer down", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> SendAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/any");
        request.Headers.Authorization = new("Bearer", token);
        return await _host.Http.SendAsync(request);
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _asked);
        // kaz:s%3A1, as RFC 6749 encodes client credentials.
        if (context.Request.Headers.Authorization != "Basic a2F6OnMlM0Ex")
            return Results.Unauthorized();
        var form = await context.Request.ReadFormAsync();
        return form["token"].ToString() switch
        {
            "good" => Active("officer", DateTimeOffset.UtcNow.AddMinutes(5)),
            "second-time" when _asked > 1 => Active("officer", DateTimeOffset.UtcNow.AddMinutes(5)),
            "expired" => Active("officer", DateTimeOffset.UtcNow.AddMinutes(-5)),
            "system" => Active("system", DateTimeOffset.UtcNow.AddMinutes(5)),
            "inactive" => Results.Json(new { active = false }),
            _ => Results.StatusCode(502),
        };
    }

    private static IResult Active(string role, DateTimeOffset expires) => Results.Json(new
    {
        active = true,
        sub = "u-1",
        role = (string[])["offline_access", role],
        leb = "71",
        organisation = "010140001230",
        exp = expires.ToUnixTimeSeconds(),
    });
}
