using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KazMigration.TestKit.Running;

/// <summary>Sends requests to a running system. A patient one sends again what failed for the server's or the network's fault.</summary>
public sealed class Api(Uri origin, TimeSpan patience = default) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private readonly ConcurrentDictionary<(Uri?, string), Lazy<Task<string>>> _tokens = new();

    public Uri Origin { get; } = origin;

    public Task<Reply> GetAsync(string path, string? user = null) => SendAsync(new Request(HttpMethod.Get, path) { User = user });

    public Task<Reply> PostAsync(string path, string? user, object? json = null) => SendAsync(new Request(HttpMethod.Post, path) { User = user, Json = json ?? new { } });

    /// <summary>Posts with an Idempotency-Key, a new one unless given: however often it is sent, it is done once.</summary>
    public Task<Reply> PostOnceAsync(string path, string? user, object json, Guid? key = null) => SendAsync(new Request(HttpMethod.Post, path)
    {
        User = user,
        Json = json,
        Headers = { ["Idempotency-Key"] = (key ?? Guid.NewGuid()).ToString() },
    });

    /// <summary>Posts with If-Match: only if the version is still the one seen.</summary>
    public Task<Reply> PostIfMatchAsync(string path, string? user, string etag, object json) =>
        SendAsync(new Request(HttpMethod.Post, path) { User = user, Json = json, Headers = { ["If-Match"] = etag } });

    /// <summary>Reads with If-None-Match: only if the version is not the one seen.</summary>
    public Task<Reply> GetIfNoneMatchAsync(string path, string? user, string etag) =>
        SendAsync(new Request(HttpMethod.Get, path) { User = user, Headers = { ["If-None-Match"] = etag } });

    /// <summary>Sends it, again and again while patience lasts and the answer is 5xx, 429 or none.</summary>
    public async Task<Reply> SendAsync(Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                var reply = await SendOnceAsync(request);
                if ((reply.Status < 500 && reply.Status != 429) || IsOver(started))
                    return reply;
            }
            catch (HttpRequestException) when (!IsOver(started))
            {
                // The server is away; deploy/run brings it back.
                await Task.Delay(Pause, TimeProvider.System);
                continue;
            }

            await Task.Delay(Pause, TimeProvider.System);
        }
    }

    /// <summary>An access token of a user of the sandbox, or of its client "portal".</summary>
    public Task<string> TokenAsync(string user) => _tokens.GetOrAdd((Origin, user), _ => new(() => FetchTokenAsync(user))).Value;

    public void Dispose() => _http.Dispose();

    private bool IsOver(long started) => TimeProvider.System.GetElapsedTime(started) >= patience;

    private async Task<Reply> SendOnceAsync(Request request)
    {
        using var message = new HttpRequestMessage(request.Method, new Uri(request.Origin ?? Origin, request.Path));
        if (request.User is { } user)
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(user));
        message.Content = request.Content?.Invoke() ?? (request.Json is null ? null : JsonContentOf(request.Json));
        foreach (var (name, value) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(message);
        return new Reply(
            $"{request.User} {request.Method} {request.Path}", (int)response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync());
    }

    private static StringContent JsonContentOf(object json) => new(
        json as string ?? (json is JsonNode node ? node.ToJsonString() : JsonSerializer.Serialize(json, JsonSerializerOptions.Web)), Encoding.UTF8, "application/json");

    private async Task<string> FetchTokenAsync(string user)
    {
        Dictionary<string, string> form = user == "portal"
            ? new() { ["grant_type"] = "client_credentials", ["client_id"] = user, ["client_secret"] = "sandbox" }
            : new() { ["grant_type"] = "password", ["username"] = user, ["password"] = "sandbox" };
        var reply = await SendAsync(new Request(HttpMethod.Post, "/connect/token") { Content = () => new FormUrlEncodedContent(form) });
        return reply.Is(200)["access_token"];
    }
}
