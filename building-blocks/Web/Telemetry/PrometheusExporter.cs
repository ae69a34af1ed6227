using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace KazMigration.Web;

/// <summary>Collects on demand and writes the Prometheus text format.</summary>
[ExportModes(ExportModes.Pull)]
internal sealed class PrometheusExporter : BaseExporter<Metric>, IPullMetricExporter
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly Lock _turn = new();
    private byte[] _text = [];

    public Func<int, bool>? Collect { get; set; }

    /// <summary>All metrics now. It gives what was written by the collection it started, so scrapes take turns.</summary>
    public byte[] Scrape()
    {
        lock (_turn)
        {
            Collect?.Invoke(5000);
            return _text;
        }
    }

    public override ExportResult Export(in Batch<Metric> batch)
    {
        var text = new StringBuilder(16 * 1024);
        foreach (var metric in batch)
            PrometheusText.Write(text, metric);
        _text = Encoding.UTF8.GetBytes(text.ToString());
        return ExportResult.Success;
    }
}
