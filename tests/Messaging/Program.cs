using Microsoft.Extensions.Hosting;

namespace KazMigration.Messaging.Tests;

/// <summary>
/// A process that takes events over the bus in memory and never finishes with one, to be killed by a test: it says "taken" and
/// waits. The connection string comes on standard input, which no process list shows.
/// </summary>
internal static class Program
{
    public static async Task Main()
    {
        var connectionString = await Console.In.ReadLineAsync() ?? throw new InvalidOperationException("No connection string");
        var behaviour = new Behaviour
        {
            Before = async _ =>
            {
                await Console.Out.WriteLineAsync("taken");
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
                return Result.Ok;
            },
        };
        using var host = LedgerHost.Build(connectionString, null, "ledger", behaviour, consumes: true);
        await host.RunAsync();
    }
}
