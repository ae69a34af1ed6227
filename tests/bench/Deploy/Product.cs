using System.Diagnostics;
using System.Globalization;

namespace KazMigration.Bench.Deploy;

/// <summary>The product as <c>deploy/run</c> starts it.</summary>
internal sealed class Product : IAsyncDisposable
{
    private const int PostgresOffset = 31;
    private static readonly string[] Services = ["applications", "commission", "professions", "residence-permits", "health-workforce"];

    // One address asks for everybody here; the limits are for one client each.
    private static readonly (string, string)[] NoLimits =
        [.. new[] { "Verification", "Public", "Token" }.SelectMany(n => new[] { ($"RateLimits__{n}__Burst", "100000000"), ($"RateLimits__{n}__PerSecond", "100000000") })];

    private readonly Process _process;
    private readonly string _data;
    private readonly int _port;
    private readonly bool _distributed;

    private Product(Process process, string data, int port, bool distributed, TimeSpan startTime) =>
        (_process, _data, _port, _distributed, StartTime) = (process, data, port, distributed, startTime);

    /// <summary>From the command to "ready".</summary>
    public TimeSpan StartTime { get; }

    public Uri Origin => new($"http://127.0.0.1:{_port}");

    /// <summary>Every process that answers HTTP by itself.</summary>
    public IEnumerable<Uri> Processes => _distributed ? Services.Select((_, i) => new Uri($"http://127.0.0.1:{_port + 1 + i}")) : [Origin];

    public static async Task<Product> StartAsync(string repository, string data, int port, bool distributed)
    {
        var began = Stopwatch.GetTimestamp();
        var process = Tool.Start(
            Path.Combine(repository, "deploy/run"), ["--data", data, "--port", $"{port}", .. distributed ? ["--distributed"] : Array.Empty<string>()], NoLimits);
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
                return new Product(process, data, port, distributed, Stopwatch.GetElapsedTime(began));
        }

        throw new InvalidOperationException("deploy/run did not start: " + await errors);
    }

    public string ConnectionString(string service) =>
        PrivatePostgres.Connection(_port + PostgresOffset, File.ReadAllText(Path.Combine(_data, "postgres/password")), service);

    /// <summary>Resident memory of each host, in MB (10⁶ bytes).</summary>
    public IReadOnlyList<(string Host, double Megabytes)> Memory() =>
        [.. (_distributed ? Services : ["kazmigration"]).Select(host => (host, MegabytesOf(File.ReadAllText(Path.Combine(_data, "run", host + ".pid")).Trim())))];

    private static double MegabytesOf(string process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        await Tool.EndAsync(_process);
        _process.Dispose();
    }
}
