using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KazMigration.Web;

internal static class TelemetrySetup
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", "MassTransit", "Npgsql", "KazMigration.*"];

    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", "KazMigration.*"];

    private static readonly Dictionary<string, string?> LogLevels = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        ["Logging:LogLevel:MassTransit"] = "Warning",
        // That a service did not answer is logged once, by whoever asked, not at every try.
        ["Logging:LogLevel:Polly"] = "None",
        // Warns of unencrypted sandbox keys at every start; production has no such keys.
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        // A refused token is logged once, with its route, by the access middleware.
        ["Logging:LogLevel:Microsoft.AspNetCore.Authentication"] = "Error",
        // A failed command throws, and the exception is logged or answered.
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "None",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Update"] = "None",
    };

    /// <summary>
    /// Logs, and traces and metrics from the framework's own sources. Without a collector nothing is traced, so no request pays
    /// for spans that nobody reads; metrics are always there, for <c>/metrics</c>.
    /// </summary>
    public static void AddTelemetry(this WebApplicationBuilder builder, IReadOnlyList<ServiceModule> modules)
    {
        var service = modules.Count == 1 ? "kazmigration-" + modules[0].Name : "kazmigration";
        var scraped = new PrometheusExporter();
        var telemetry = builder.Services.AddSingleton(scraped).AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(service))
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddReader(new BaseExportingMetricReader(scraped)));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
            telemetry.WithMetrics(static metrics => metrics.AddOtlpExporter()).WithTracing(static traces => traces.AddSource(Sources).AddOtlpExporter());
        builder.AddLogs();
    }

    private static void AddLogs(this WebApplicationBuilder builder)
    {
        // First of the sources, so that any other one can say otherwise.
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = LogLevels });
        var logging = builder.Logging;
        logging.ClearProviders();
        logging.Configure(static options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        if (builder.Environment.IsDevelopment())
        {
            logging.AddSimpleConsole(static options =>
            {
                options.SingleLine = true;
                options.TimestampFormat = "HH:mm:ss.fff ";
                options.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        }
        else
        {
            logging.AddJsonConsole(static options =>
            {
                options.IncludeScopes = true;
                options.TimestampFormat = "O";
                options.UseUtcTimestamp = true;
            });
        }
    }
}
