using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KazMigration.TestKit.Running;

namespace KazMigration.TestKit;

/// <summary>
/// A private server in a folder of its own, run by a script of <c>deploy/lib</c>. It is stopped and its folder removed as
/// soon as this process is gone, however it went.
/// </summary>
internal sealed class ServerFolder
{
    // A daemon outlives an aborted run unless something outside the run looks after it.
    private const string Watch =
        """setsid bash -c 'tail --pid="$0" -s 0.2 -f /dev/null; "$1" stop "$2"; rm -rf "$2"' "$0" "$1" "$2" </dev/null >/dev/null 2>&1 &""";

    private const int Attempts = 5;
    private readonly string _script;

    private ServerFolder(string script, string folder) => (_script, Folder) = (script, folder);

    public string Folder { get; }

    public int Port { get; private set; }

    public string Password => File.ReadAllText(Path.Combine(Folder, "password")).Trim();

    public static async Task<ServerFolder> StartAsync(string script)
    {
        // Directly below the temporary folder: PostgreSQL's user must be able to reach it.
        var folder = Path.Combine(Path.GetTempPath(), $"kazmigration-{script}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        var server = new ServerFolder(Repository.PathOf("deploy", "lib", script), folder);
        await Command.RunAsync("bash", "-c", Watch, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), server._script, folder);
        for (var attempt = 1; ; attempt++)
        {
            server.Port = FreePort();
            try
            {
                await server.StartAgainAsync();
                return server;
            }
            catch (InvalidOperationException taken) when (attempt < Attempts && taken.Message.Contains("is taken", StringComparison.Ordinal))
            {
                // Between choosing a port and listening on it, another process may have taken it.
                continue;
            }
        }
    }

    public Task StartAgainAsync() => Command.RunAsync(_script, "start", Folder, Port.ToString(CultureInfo.InvariantCulture));

    public Task StopAsync() => Command.RunAsync(_script, "stop", Folder);

    public Task RestartAsync() => Command.RunAsync(_script, "restart", Folder);

    public Task KillAsync() => Command.RunAsync(_script, "kill", Folder);

    // RabbitMQ takes the next port as well.
    private static int FreePort()
    {
        while (true)
        {
            using var first = new TcpListener(IPAddress.Loopback, 0);
            first.Start();
            var port = ((IPEndPoint)first.LocalEndpoint).Port;
            if (port < ushort.MaxValue && PortRange.IsFree(port + 1))
                return port;
        }
    }
}
