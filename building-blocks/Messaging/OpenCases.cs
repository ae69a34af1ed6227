using System.Diagnostics.Metrics;
using KazMigration.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KazMigration.Messaging;

/// <summary>
/// Measures how many cases are open in each state, every half minute. Ended cases are counted by their events
/// (kazmigration.events): there are many, and they only grow.
/// </summary>
public abstract partial class OpenCases<TDb>(IServiceScopeFactory scopes, ILogger<OpenCases<TDb>> logger) : BackgroundService where TDb : ServiceDbContext
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private IReadOnlyDictionary<string, int> _counts = new Dictionary<string, int>();

    /// <summary>Open cases by state; states without any may be left out.</summary>
    protected abstract Task<Dictionary<string, int>> CountAsync(TDb db, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        MessagingMeter.Meter.CreateObservableGauge("kazmigration.cases.open", Measure, description: "Open cases by state");
        using var timer = new PeriodicTimer(Interval, TimeProvider.System);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var counted = await CountAsync(scope.ServiceProvider.GetRequiredService<TDb>(), stoppingToken);
                // A state that has emptied is told as 0, not left at its last number.
                _counts = _counts.Keys.Union(counted.Keys).ToDictionary(state => state, state => counted.GetValueOrDefault(state));
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                NotCounted(logger, failure.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private IEnumerable<Measurement<int>> Measure() => _counts.Select(count => new Measurement<int>(
        count.Value, new("database", typeof(TDb).Name), new("state", count.Key)));

    [LoggerMessage(EventId = 631, Level = LogLevel.Warning, Message = "Open cases were not counted this time: {Failure}")]
    private static partial void NotCounted(ILogger logger, string failure);
}
