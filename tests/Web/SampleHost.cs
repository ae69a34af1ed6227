using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KazMigration.Web.Tests;

/// <summary>The sample service on a real server with a port of its own.</summary>
public sealed class SampleHost : IAsyncDisposable
{
    private readonly DirectoryInfo _data;
    private readonly ConcurrentDictionary<string, Task<string>> _tokens = new();
    private readonly WebApplication _app;

    private SampleHost(WebApplication app, SampleModule module, LogLines logs, DirectoryInfo data)
    {
        (_app, Module, Logs, _data) = (app, module, logs, data);
        Http = new() { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public SampleModule Module { get; }

    public LogLines Logs { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public static WebApplication Build(SampleModule module, string environment, Dictionary<string, string?> settings, ILoggerProvider? logs = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.AddWeb([module]);
        module.AddServices(builder);
        builder.Logging.ClearProviders();
        if (logs is not null)
            builder.Logging.AddProvider(logs);
        var app = builder.Build();
        app.UseWeb([module]);
        return app;
    }

    public static async Task<SampleHost> StartAsync(string environment = "Development", params (string Key, string? Value)[] settings)
    {
        var (module, logs) = (new SampleModule(), new LogLines());
        var data = Directory.CreateTempSubdirectory("kazmigration-web-");
        Dictionary<string, string?> all = new(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)));
        all.TryAdd("Data:Folder", data.FullName);
        var app = Build(module, environment, all, logs);
        await app.StartAsync();
        module.Follower.Time = app.Services.GetRequiredService<TimeProvider>();
        return new(app, module, logs, data);
    }

    /// <summary>A request as a user of the sandbox.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string? user, HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (user is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(user));
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Http.SendAsync(request);
    }

    public Task<string> TokenAsync(string user) => _tokens.GetOrAdd(user, RequestTokenAsync);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private async Task<string> RequestTokenAsync(string user)
    {
        using var form = new FormUrlEncodedContent([new("grant_type", "password"), new("username", user), new("password", "sandbox")]);
        using var answer = await Http.PostAsync("/connect/token", form);
        return (await answer.JsonAsync())["access_token"]!.GetValue<string>();
    }
}

public static class Reading
{
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <summary>The problem document, after checking what all of them have in common.</summary>
    public static async Task<JsonNode> ProblemAsync(this HttpResponseMessage answer, int status, string slug)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.JsonAsync();
        Assert.Equal("urn:kazmigration:problem:" + slug, problem["type"]!.GetValue<string>());
        Assert.Equal((status, status), ((int)answer.StatusCode, problem["status"]!.GetValue<int>()));
        Assert.Equal(answer.RequestMessage!.RequestUri!.AbsolutePath, problem["instance"]!.GetValue<string>());
        Assert.NotEmpty(problem["title"]!.GetValue<string>());
        Assert.NotEqual(slug, problem["detail"]!.GetValue<string>());
        Assert.DoesNotContain('{', problem["detail"]!.GetValue<string>());
        Assert.Matches("^[0-9a-f]{32}$", problem["traceId"]!.GetValue<string>());
        Assert.Equal(JsonValueKind.Array, problem["errors"]!.GetValueKind());
        Assert.Contains("Accept-Language", answer.Headers.Vary);
        return problem;
    }

    /// <summary>"pointer code" of each fault, in order of the pointers.</summary>
    public static string[] Faults(this JsonNode problem) =>
        [.. problem["errors"]!.AsArray().Select(e => $"{e!["pointer"]} {e["code"]}").Order(StringComparer.Ordinal)];
}

/// <summary>Keeps what is logged.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IEnumerable<string> All => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose() { }
}
