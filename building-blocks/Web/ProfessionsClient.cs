using System.Net;
using KazMigration.Messaging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace KazMigration.Web;

/// <summary>How other services ask Professions: each try is short, a failed one is tried again after a jittered pause, and after many failures nobody waits.</summary>
public static class ProfessionsClient
{
    /// <summary>The HTTP client of a host, however many of its services ask.</summary>
    public static IHostApplicationBuilder AddProfessionsClient(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(s => s.ServiceType == typeof(PipelineHandler)))
            return builder;
        var address = new Uri(builder.Configuration["Services:Professions"] ?? throw new InvalidOperationException("Configuration has no Services:Professions"));
        // Handlers are made anew now and then; the failures that they count are not forgotten by it.
        var pipeline = Pipeline();
        builder.Services.AddTransient(_ => new PipelineHandler(pipeline));
        builder.Services.AddHttpClient(ProfessionAnswers.Client, client => client.BaseAddress = address).AddHttpMessageHandler<PipelineHandler>();
        return builder;
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline()
    {
        var failures = new PredicateBuilder<HttpResponseMessage>()
            .Handle<HttpRequestException>().Handle<TimeoutRejectedException>().HandleResult(answer => IsOfTheServer(answer.StatusCode));
        return new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 2,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(100),
                UseJitter = true,
                ShouldHandle = failures,
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = 0.5,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = TimeSpan.FromSeconds(5),
                ShouldHandle = failures,
            })
            .AddTimeout(TimeSpan.FromSeconds(2))
            .Build();
    }

    private static bool IsOfTheServer(HttpStatusCode status) =>
        status is >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout;

    private sealed class PipelineHandler(ResiliencePipeline<HttpResponseMessage> pipeline) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            await pipeline.ExecuteAsync(async token => await ReadAsync(request, token), cancellationToken);

        // The content too, within the time of the try.
        private async Task<HttpResponseMessage> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            return answer;
        }
    }
}
