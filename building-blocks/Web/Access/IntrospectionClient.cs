using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace KazMigration.Web;

/// <summary>Calls the introspection endpoint: a time-out each try, two more tries with jitter, a circuit breaker.</summary>
internal sealed class IntrospectionClient(IHttpClientFactory clients)
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline = Pipeline();

    public async Task<JsonDocument> AskAsync(string token, IntrospectionOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(nameof(IntrospectionClient));
            using var response = await _pipeline.ExecuteAsync(
                async ct =>
                {
                    using var request = Request(token, options);
                    return await http.SendAsync(request, ct);
                },
                cancellationToken);
            response.EnsureSuccessStatusCode();
            return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or BrokenCircuitException or JsonException)
        {
            throw new IdentityUnavailableException(e);
        }
    }

    private static HttpRequestMessage Request(string token, IntrospectionOptions options)
    {
        var credentials = Uri.EscapeDataString(options.ClientId) + ":" + Uri.EscapeDataString(options.ClientSecret);
        return new(HttpMethod.Post, options.IntrospectionEndpoint)
        {
            Content = new FormUrlEncodedContent([new("token", token), new("token_type_hint", "access_token")]),
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials))) },
        };
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline()
    {
        var failed = new PredicateBuilder<HttpResponseMessage>()
            .Handle<HttpRequestException>()
            .Handle<TimeoutRejectedException>()
            .HandleResult(r => (int)r.StatusCode >= 500);
        return new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = failed,
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(100),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = failed,
                MinimumThroughput = 20,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = TimeSpan.FromSeconds(5),
            })
            .AddTimeout(TimeSpan.FromSeconds(2))
            .Build();
    }
}
