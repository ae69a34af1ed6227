using System.Net;
using System.Net.Sockets;

namespace KazMigration.TestKit.Running;

/// <summary>Ports for one running system: N and those that deploy/run takes beside it.</summary>
internal static class PortRange
{
    // Below the ports that the system hands out to clients.
    private const int Lowest = 12_000;
    private const int Highest = 30_000;

    private const int Width = 34;

    private static readonly List<int> Given = [];
    private static readonly int[] Offsets = [0, 1, 2, 3, 4, 5, 31, 32, 33];

    /// <summary>The first port of a range in which nobody listens and which was not given before.</summary>
    public static int Choose()
    {
        lock (Given)
        {
            for (var attempt = 0; attempt < 1000; attempt++)
            {
                var port = Random.Shared.Next(Lowest, Highest);
                if (Given.Any(other => Math.Abs(other - port) < Width) || !Offsets.All(offset => IsFree(port + offset)))
                    continue;
                Given.Add(port);
                return port;
            }
        }

        throw new InvalidOperationException($"No free range of ports from {Lowest} to {Highest}");
    }

    /// <summary>Whether nobody listens there.</summary>
    public static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
