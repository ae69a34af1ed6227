using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace KazMigration.Web;

/// <summary>How other systems are asked: each try is short, a failed one is tried again after a jittered pause, and after many failures nobody waits.</summary>
internal static class OutgoingCalls
{
    /// <param name="client">Who asks.</param>
    /// <param name="ratio">The part of the tries that may fail before nobody is asked for a while.</param>
    /// <param name="outOf">Fewer tries within ten seconds say nothing.</param>
    public static void AddTries(this IHttpClientBuilder client, double ratio, int outOf)
    {
        client.AddResilienceHandler("tries", pipeline =>
        {
            // Not the business clock, which a sandbox sets.
            pipeline.TimeProvider = TimeProvider.System;
            pipeline
                .AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = TimeSpan.FromMilliseconds(100),
                    UseJitter = true,
                    ShouldRetryAfterHeader = false,
                })
                .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
                {
                    FailureRatio = ratio,
                    MinimumThroughput = outOf,
                    SamplingDuration = TimeSpan.FromSeconds(10),
                    BreakDuration = TimeSpan.FromSeconds(5),
                })
                .AddTimeout(TimeSpan.FromSeconds(2));
        });
        client.AddHttpMessageHandler(static () => new WholeAnswer());
    }

    /// <summary>Reads the content too, within the time of the try.</summary>
    private sealed class WholeAnswer : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            return answer;
        }
    }
}
