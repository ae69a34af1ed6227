using System.Text.Json;
using System.Text.RegularExpressions;
using KazMigration.Contracts;
using KazMigration.Persistence;

namespace KazMigration.Deployment.Tests;

/// <summary>Dashboard, alerts and guide name metrics that the code has.</summary>
public sealed partial class DashboardTests
{
    private static readonly HashSet<string> Instruments = [.. ConfigurationKeys.Sources().SelectMany(f => Instrument().Matches(File.ReadAllText(f))).Select(NameOf)];
    private static readonly string Dashboard = Deploy.Text("deploy/dashboards/kazmigration.json");
    private static readonly string Alerts = Deploy.Text("deploy/dashboards/alerts.yml");

    [Fact]
    public void Metrics_OfDashboardAndAlerts_AreMeasured()
    {
        Assert.True(Instruments.Count >= 8);
        foreach (var used in Metric().Matches(Dashboard + Alerts).Select(m => m.Value))
            Assert.Contains(used, Instruments);
    }

    [Fact]
    public void Metrics_ThatAreMeasured_AreInTheGuide_AndOnTheDashboard()
    {
        var guide = Metric().Matches(Deploy.Text("docs/operation.md")).Select(m => m.Value).ToHashSet();
        Assert.Equal(Instruments.Order(), guide.Order());
        Assert.Subset(Metric().Matches(Dashboard).Select(m => m.Value).ToHashSet(), Instruments);
    }

    [Fact]
    public void EventTypes_OfDashboardAndAlerts_Exist()
    {
        var types = typeof(IIntegrationEvent).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IIntegrationEvent))).Select(EventType.NameOf).ToHashSet();
        var filters = EventFilter().Matches(Dashboard.Replace("\\\"", "\"", StringComparison.Ordinal) + Alerts).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(filters.Count >= 3);
        foreach (var filter in filters)
            Assert.Contains(types, t => Regex.IsMatch(t, $"^(?:{filter})$"));
    }

    [Fact]
    public void Alerts_AreForLagParkedMessagesAndMissedDeadlines()
    {
        var rules = Deploy.List(Deploy.At(Deploy.List(Deploy.At(Assert.Single(Yaml.Parse(Alerts)), "groups"))[0], "rules"));
        var expressions = rules.ToDictionary(r => (string)Deploy.At(r, "alert")!, r => (string)Deploy.At(r, "expr")!);
        Assert.Contains("kazmigration_outbox_lag_seconds", expressions["OutboxLags"], StringComparison.Ordinal);
        Assert.Contains("kazmigration_inbox_parked_total", expressions["MessageParked"], StringComparison.Ordinal);
        Assert.Contains("DeadlineMissed", expressions["DeadlineMissed"], StringComparison.Ordinal);
        Assert.All(rules, r => Assert.Contains((string)Deploy.At(r, "labels", "severity")!, (string[])["warning", "critical"]));
    }

    [Fact]
    public void Dashboard_IsJson_WithPanelsOfTheirOwnPlace()
    {
        using var json = JsonDocument.Parse(Dashboard);
        var panels = json.RootElement.GetProperty("panels").EnumerateArray().ToList();
        Assert.Equal(panels.Count, panels.Select(p => p.GetProperty("id").GetInt32()).Distinct().Count());
        Assert.Equal(panels.Count, panels.Select(p => p.GetProperty("gridPos").GetRawText()).Distinct().Count());
    }

    // As PrometheusText names them.
    private static string NameOf(Match instrument)
    {
        var name = instrument.Groups["name"].Value.Replace('.', '_') + (instrument.Groups["unit"].Value == "s" ? "_seconds" : "");
        return instrument.Groups["kind"].Value == "Counter" ? name + "_total" : name;
    }

    [GeneratedRegex("""Create(?:Observable)?(?<kind>Counter|Gauge|Histogram|UpDownCounter)(?:<\w+>)?\("(?<name>kazmigration[\w.]+)"(?:, (?:\(\) => new Measurement<\w+>\([^)]*\), )?"(?<unit>\w{1,2})")?""")]
    private static partial Regex Instrument();

    [GeneratedRegex(@"kazmigration_[a-z_]+")]
    private static partial Regex Metric();

    [GeneratedRegex("""kazmigration_events_total\{type=~?"([^"]+)["]""")]
    private static partial Regex EventFilter();
}
