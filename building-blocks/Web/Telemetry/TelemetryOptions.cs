namespace KazMigration.Web;

/// <param name="ServiceName">Name of this process in traces and metrics.</param>
/// <param name="Export">Whether a collector is configured (OTEL_EXPORTER_OTLP_ENDPOINT).</param>
internal sealed record TelemetryOptions(string ServiceName, bool Export);
