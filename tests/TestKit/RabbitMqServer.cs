using System.Text;

namespace KazMigration.TestKit;

/// <summary>
/// The message broker of the tests: a private RabbitMQ node, or the user's own when <c>KAZMIGRATION_TEST_RABBITMQ</c> holds
/// its amqp address.
/// </summary>
public sealed class RabbitMqServer
{
    public const string Variable = "KAZMIGRATION_TEST_RABBITMQ";

    private static readonly TimeSpan SinceNamesChanged = TimeSpan.FromSeconds(5);
    private static readonly Lazy<Task<RabbitMqServer>> Shared = new(OpenAsync);
    private readonly ServerFolder? _server;

    private RabbitMqServer(Uri uri, ServerFolder? server) => (Uri, _server) = (uri, server);

    /// <summary>amqp address with user and password.</summary>
    public Uri Uri { get; }

    /// <summary>Whether the node is the tests' own, to be stopped and started as they like.</summary>
    public bool IsPrivate => _server is not null;

    /// <summary>The broker of this test run, started by the first test that asks for it.</summary>
    public static Task<RabbitMqServer> SharedAsync() => Shared.Value;

    /// <summary>A private node of one's own, for tests that stop it.</summary>
    public static async Task<RabbitMqServer> StartAsync()
    {
        var server = await ServerFolder.StartAsync("rabbitmq");
        return new RabbitMqServer(new Uri($"amqp://kazmigration:{server.Password}@127.0.0.1:{server.Port}/"), server);
    }

    /// <summary>
    /// Waits until the node has the names of a service's queues on disk: for some seconds after their declaration they are in its
    /// memory alone, and a queue whose name is lost comes back without a leader.
    /// </summary>
    public Task NamesWrittenAsync(string service) => Eventually.TrueAsync(async () =>
    {
        foreach (var file in Directory.EnumerateFiles(Server.Folder, "names.dets", SearchOption.AllDirectories))
        {
            if (TimeProvider.System.GetUtcNow() - File.GetLastWriteTimeUtc(file) > SinceNamesChanged
                && (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(service)) >= 0)
                return true;
        }

        return false;
    });

    /// <summary>Ends the node without a word, as a crash does; <see cref="StartAgainAsync"/> brings it back.</summary>
    public Task KillAsync() => Server.KillAsync();

    public Task StopAsync() => Server.StopAsync();

    public Task StartAgainAsync() => Server.StartAgainAsync();

    private ServerFolder Server => _server ?? throw new InvalidOperationException("The broker is not the tests' own");

    private static async Task<RabbitMqServer> OpenAsync() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } uri ? new RabbitMqServer(new Uri(uri), null) : await StartAsync();
}
