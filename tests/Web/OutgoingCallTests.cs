using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Polly.CircuitBreaker;

namespace KazMigration.Web.Tests;

/// <summary>A call to another system is tried again, gives up in time, and is not made at all after many failures.</summary>
public sealed class OutgoingCallTests : IAsyncLifetime
{
    private WebApplication _other = null!;
    private ServiceProvider _services = null!;
    private HttpClient _http = null!;
    private int _asked;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        _other = builder.Build();
        _other.MapGet("/{behaviour}", (Delegate)AnswerAsync);
        await _other.StartAsync();

        var services = new ServiceCollection();
        // A business clock that stands: pauses and time-outs pass all the same.
        services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        services.AddHttpClient("other", client => client.BaseAddress = new Uri(_other.Urls.Single())).AddTries(ratio: 0.5, outOf: 10);
        _services = services.BuildServiceProvider();
        _http = _services.GetRequiredService<IHttpClientFactory>().CreateClient("other");
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _services.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Theory]
    [InlineData("third-time", 3)]
    [InlineData("stands-still", 2)]
    [InlineData("refuses", 1)]
    public async Task Call_FailureThatPasses_IsTriedAgain(string behaviour, int tries)
    {
        using var answer = await _http.GetAsync(new Uri(behaviour, UriKind.Relative));
        Assert.Equal((behaviour == "refuses" ? HttpStatusCode.NotFound : HttpStatusCode.OK, tries), (answer.StatusCode, _asked));
    }

    [Fact]
    public async Task Call_AfterManyFailures_IsNotMade()
    {
        for (var i = 0; i < 3; i++)
        {
            using var answer = await _http.GetAsync(new Uri("down", UriKind.Relative));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }

        await Assert.ThrowsAsync<BrokenCircuitException>(() => _http.GetAsync(new Uri("down", UriKind.Relative)));
        Assert.Equal(10, _asked);
    }

    private async Task<IResult> AnswerAsync(string behaviour, HttpContext context)
    {
        var asked = Interlocked.Increment(ref _asked);
        if (behaviour == "stands-still" && asked == 1)
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync(new byte[1]);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        return Results.StatusCode(behaviour switch { "refuses" => 404, "down" => 503, "third-time" when asked < 3 => 503, _ => 200 });
    }
}
