using System.Globalization;

namespace KazMigration.TestKit.Running;

/// <summary>
/// The whole product, started by <c>deploy/run</c> as its users start it: real database, real broker, real gateway. Stopped
/// with SIGTERM; a test run that is aborted takes it along.
/// </summary>
public sealed class RunningSystem : IAsyncDisposable
{
    // Outlives this process, however it ends, and then stops what runs in the folder and removes it.
    private const string Watch =
        """
        setsid bash -c 'tail --pid="$0" -s 0.2 -f /dev/null
        run=$(cat "$1/data/run/run.pid" 2>/dev/null)
        if [[ $run ]] && grep -qsF "$1" "/proc/$run/cmdline"; then kill -TERM "$run"; tail --pid="$run" -s 0.2 -f /dev/null; fi
        rm -rf "$1"' "$0" "$1" </dev/null >/dev/null 2>&1 &
        """;

    private const int Attempts = 3;

    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _folder;
    private readonly Dictionary<string, string?> _environment;
    private RunProcess? _process;

    private RunningSystem(Topology topology, string folder, Dictionary<string, string?> environment) =>
        (Topology, _folder, _environment) = (topology, folder, environment);

    /// <summary>Names of the product's services.</summary>
    public static IReadOnlyList<string> Services { get; } = ["applications", "commission", "professions", "residence-permits", "health-workforce"];

    public Topology Topology { get; }

    /// <summary>The one origin of all services.</summary>
    public Uri Origin { get; private set; } = null!;

    /// <summary>Databases, queues, keys and logs.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <summary>Asks as a user of the system would; tokens are kept.</summary>
    public Api Api { get; private set; } = null!;

    public SystemDatabases Databases => new(Data, Origin.Port);

    /// <summary>Names of the processes that serve requests, as in DATA/run.</summary>
    public IReadOnlyList<string> ServiceProcesses => Topology == Topology.Distributed ? Services : ["kazmigration"];

    /// <summary>The address of every service's own process.</summary>
    public IReadOnlyList<Uri> ProcessOrigins =>
        Topology == Topology.Distributed ? [.. Enumerable.Range(1, Services.Count).Select(offset => AddressOf(Origin.Port + offset))] : [Origin];

    /// <summary>Starts the product on an empty data folder.</summary>
    /// <param name="topology">One process or several.</param>
    /// <param name="environment">Variables for its processes, beside those of this one.</param>
    public static async Task<RunningSystem> StartAsync(Topology topology, Dictionary<string, string?>? environment = null)
    {
        // Directly below the temporary folder: PostgreSQL's user must be able to reach it.
        var folder = Path.Combine(Path.GetTempPath(), $"kazmigration-system-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        await Command.RunAsync("bash", "-c", Watch, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), folder);
        var system = new RunningSystem(topology, folder, environment ?? []);
        await system.StartAgainAsync();
        return system;
    }

    /// <summary>Starts a stopped system on the data it left.</summary>
    public async Task StartAgainAsync()
    {
        for (var attempt = 1; _process is null; attempt++)
        {
            var port = PortRange.Choose();
            Origin = AddressOf(port);
            List<string> arguments = ["--port", port.ToString(CultureInfo.InvariantCulture), "--data", Data];
            if (Topology == Topology.Distributed)
                arguments.Add("--distributed");
            try
            {
                _process = await RunProcess.StartAsync(arguments, _environment, Origin);
            }
            catch (InvalidOperationException taken) when (attempt < Attempts && taken.Message.Contains("is taken", StringComparison.Ordinal))
            {
                // Between choosing a port and listening on it, another process may have taken it.
                continue;
            }
        }

        Api = new Api(Origin);
    }

    /// <summary>Stops everything as a user does, and checks that it went cleanly and that nothing is left running.</summary>
    public async Task StopAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        Api.Dispose();
        var code = await process.StopAsync();
        // A broker's helper process ends by itself, an instant after the broker.
        var started = TimeProvider.System.GetTimestamp();
        var left = ProcessTable.Using(Data);
        while (left.Count > 0 && TimeProvider.System.GetElapsedTime(started) < EndsWithin)
        {
            await Task.Delay(Pause, TimeProvider.System);
            left = ProcessTable.Using(Data);
        }

        if (code != 0 || left.Count > 0)
            throw new InvalidOperationException($"deploy/run ended with code {code} and left: {string.Join("; ", left)}\n{process.Errors}");
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends a process without a word, as a crash does; deploy/run brings it back. One that is just coming back is waited for.</summary>
    public Task KillAsync(string process) => SignalAsync(process, "KILL");

    /// <summary>Sends a process a signal: STOP makes it answer nobody until CONT.</summary>
    public Task SignalAsync(string process, string signal) => Eventually.TrueAsync(async () =>
        int.TryParse(await ReadPidAsync(process), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && ProcessTable.Uses(id, Data)
        && (await Command.TryAsync("kill", "-" + signal, id.ToString(CultureInfo.InvariantCulture))).Code == 0);

    /// <summary>Tells the server's own script of deploy/lib ("postgres", "rabbitmq") to do something: restart, kill …</summary>
    public Task ServerAsync(string server, string command) => Command.RunAsync(Repository.PathOf("deploy", "lib", server), command, Path.Combine(Data, server));

    /// <summary>The business time of every process; it runs on from there.</summary>
    public async Task SetClockAsync(string now)
    {
        foreach (var origin in ProcessOrigins)
            (await Api.SendAsync(new Request(HttpMethod.Put, "/sandbox/clock") { Origin = origin, User = "ops", Json = new { now } })).Is(200);
    }

    /// <summary>Every line that the product's processes have logged, by file.</summary>
    public async Task<IReadOnlyDictionary<string, string>> LogsAsync()
    {
        var logs = new Dictionary<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Data, "log")))
            logs[Path.GetFileName(file)] = await File.ReadAllTextAsync(file);
        return logs;
    }

    private async Task<string> ReadPidAsync(string process)
    {
        var file = Path.Combine(Data, "run", process + ".pid");
        return File.Exists(file) ? (await File.ReadAllTextAsync(file)).Trim() : "";
    }

    private static Uri AddressOf(int port) => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
}
