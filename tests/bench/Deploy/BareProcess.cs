using System.Diagnostics;
using KazMigration.Bench.Bare;
using KazMigration.Bench.Chain;

namespace KazMigration.Bench.Deploy;

/// <summary>The bare host in a process of its own, as the product is.</summary>
internal sealed class BareProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BareProcess(Process process, Uri origin) => (_process, Origin) = (process, origin);

    public Uri Origin { get; }

    public static async Task<BareProcess> StartAsync(int port, string connection)
    {
        var origin = new Uri($"http://127.0.0.1:{port}");
        var process = Tool.Start(
            Environment.ProcessPath!, ["bare", "--url", origin.ToString()], (BareHost.ConnectionVariable, connection), ("DOTNET_gcServer", "0"));
        using var client = new Client(origin);
        for (; ; )
        {
            try
            {
                await client.GetAsync("/json");
                return new BareProcess(process, origin);
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Tool.EndAsync(_process);
        _process.Dispose();
    }
}
