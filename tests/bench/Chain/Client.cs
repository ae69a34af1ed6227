using System.Net.Http.Headers;
using System.Text.Json;

namespace KazMigration.Bench.Chain;

/// <summary>Keep-alive connections to one origin; every request is a plain one, without cookies, redirects or tracing headers.</summary>
internal sealed class Client : IDisposable
{
    private readonly HttpClient _http;

    public Client(Uri origin, int connections = 512) => _http = new HttpClient(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(2),
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
    })
    {
        BaseAddress = origin,
        Timeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>The JSON of a 2xx answer; anything else is a failure of the run.</summary>
    public async Task<JsonElement> SendAsync(
        HttpMethod method, string path, string? token, byte[]? body = null, string mediaType = "application/json", (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (header is var (name, value))
            request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        using var response = await _http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (!response.IsSuccessStatusCode)
            throw new UnexpectedAnswerException($"{method} {path}: {(int)response.StatusCode} {System.Text.Encoding.UTF8.GetString(bytes)}");
        return bytes.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(bytes);
    }

    public Task<JsonElement> GetAsync(string path, string? token = null) => SendAsync(HttpMethod.Get, path, token);

    public void Dispose() => _http.Dispose();
}

internal sealed class UnexpectedAnswerException : Exception
{
    public UnexpectedAnswerException() { }

    public UnexpectedAnswerException(string message) : base(message) { }

    public UnexpectedAnswerException(string message, Exception innerException) : base(message, innerException) { }
}
