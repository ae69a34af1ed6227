using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KazMigration.Web;

/// <summary>
/// Traces and metrics from the framework's own sources. Without a collector nothing is traced, so no request pays for spans
/// that nobody reads; metrics are always there, for <c>/metrics</c>.
/// </summary>
internal sealed class Telemetry(TelemetryOptions options) : IHostedService, IDisposable
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", "MassTransit", "Npgsql", "KazMigration.*"];

    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", "KazMigration.*"];

    // A scrape reads what was written by the collection it started, so scrapes take turns.
    private readonly SemaphoreSlim _scrape = new(1, 1);
    private readonly PrometheusExporter _prometheus = new();
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService(options.ServiceName);
        if (options.Export)
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter().Build();

        var metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters)
            .AddReader(new BaseExportingMetricReader(_prometheus));
        _metrics = (options.Export ? metrics.AddOtlpExporter() : metrics).Build();
        return Task.CompletedTask;
    }

    /// <summary>All metrics now, as Prometheus reads them.</summary>
    public async Task<ReadOnlyMemory<byte>> ScrapeAsync(CancellationToken cancellationToken)
    {
        await _scrape.WaitAsync(cancellationToken);
        try
        {
            return _prometheus.Scrape();
        }
        finally
        {
            _scrape.Release();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _scrape.Dispose();
    }
}
