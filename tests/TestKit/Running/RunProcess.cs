using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KazMigration.TestKit.Running;

/// <summary>One run of <c>deploy/run</c>, from the line "ready" to its end.</summary>
internal sealed class RunProcess
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private RunProcess(Process process) => _process = process;

    /// <summary>What it wrote to its standard error.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
                return _errors.ToString();
        }
    }

    public static async Task<RunProcess> StartAsync(IEnumerable<string> arguments, Dictionary<string, string?> environment, Uri origin)
    {
        var start = new ProcessStartInfo(Repository.PathOf("deploy", "run"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var run = new RunProcess(Process.Start(start)!);
        run._process.ErrorDataReceived += (_, line) => run.Note(line.Data);
        run._process.BeginErrorReadLine();

        var first = await run._process.StandardOutput.ReadLineAsync();
        if (first == $"ready {origin.GetLeftPart(UriPartial.Authority)}")
            return run;
        await run._process.WaitForExitAsync();
        throw new InvalidOperationException($"deploy/run printed \"{first}\" and ended with code {run._process.ExitCode}: {run.Errors}");
    }

    /// <summary>Sends SIGTERM; the code it ends with.</summary>
    public async Task<int> StopAsync()
    {
        await Command.TryAsync("kill", "-TERM", Text(_process.Id));
        using var patience = new CancellationTokenSource(StopsWithin, TimeProvider.System);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    private void Note(string? line)
    {
        lock (_errors)
            _errors.AppendLine(line);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
