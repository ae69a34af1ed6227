using System.Globalization;
using System.Text.RegularExpressions;
using KazMigration.Bench.Deploy;

namespace KazMigration.Bench.Load;

/// <summary>wrk against one origin: warmed up, then measured.</summary>
internal sealed partial class Wrk(BenchFolder folder, int warmUpSeconds, int seconds)
{
    public const int Connections = 32;

    public async Task<WrkLoad> RunAsync(Uri origin, IEnumerable<string> paths, string? token = null, string method = "GET")
    {
        var file = folder.File("paths.txt");
        await File.WriteAllLinesAsync(file, paths);
        string[] tokenHeader = token is null ? [] : ["-H", "Authorization: Bearer " + token];
        string[] Arguments(int duration) =>
        [
            "-t2", $"-c{Connections}", $"-d{duration}s", "--timeout", "10s", .. tokenHeader,
            "-s", Path.Combine(AppContext.BaseDirectory, "requests.lua"), origin.ToString().TrimEnd('/'), "--", file, method,
        ];
        await Tool.RunAsync("wrk", Arguments(warmUpSeconds));
        return Parse(await Tool.RunAsync("wrk", Arguments(seconds)));
    }

    private static WrkLoad Parse(string output)
    {
        var refused = NotSuccessful().Match(output);
        if (refused.Success)
            throw new InvalidOperationException($"wrk: {refused.Value}");
        var (rate, total, read) = (Rate().Match(output), Total().Match(output), Total().Match(output).Groups[2]);
        var unit = total.Groups[3].Value switch { "GB" => 1 << 30, "MB" => 1 << 20, "KB" => 1 << 10, _ => 1d };
        return new WrkLoad(Number(rate.Groups[1].Value), Number(read.Value) * unit / Number(total.Groups[1].Value));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Non-2xx or 3xx responses: \d+")]
    private static partial Regex NotSuccessful();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(\d+) requests in [^,]+, ([\d.]+)(GB|MB|KB|B) read")]
    private static partial Regex Total();
}

/// <param name="PerSecond">Answered requests a second.</param>
/// <param name="AnswerBytes">Mean size of an answer with its headers.</param>
internal readonly record struct WrkLoad(double PerSecond, double AnswerBytes);
