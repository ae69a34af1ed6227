using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;

namespace KazMigration.Web;

internal static class TelemetrySetup
{
    private static readonly Dictionary<string, string?> LogLevels = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        ["Logging:LogLevel:Polly"] = "Warning",
        ["Logging:LogLevel:MassTransit"] = "Warning",
        // Warns of unencrypted sandbox keys at every start; production has no such keys.
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        // A refused token is logged once, with its route, by the access middleware.
        ["Logging:LogLevel:Microsoft.AspNetCore.Authentication"] = "Error",
        // A failed command throws, and the exception is logged or answered.
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "None",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Update"] = "None",
    };

    public static void AddTelemetry(this WebApplicationBuilder builder, IReadOnlyList<ServiceModule> modules)
    {
        var service = modules.Count == 1 ? "kazmigration-" + modules[0].Name : "kazmigration";
        // The exporter itself reads the variables of OpenTelemetry from the environment, so this does too.
        var export = Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 };
        builder.Services.AddSingleton(new TelemetryOptions(service, export));
        builder.Services.AddSingleton<Telemetry>();
        builder.Services.AddHostedService(static p => p.GetRequiredService<Telemetry>());
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
