using Xunit;

namespace KazMigration.TestKit.Running;

/// <summary>The product in one process, shared by the tests of a collection.</summary>
public sealed class SingleProcessSystem() : SharedSystem(Topology.SingleProcess);

/// <summary>The product as processes with a broker and a gateway, shared by the tests of a collection.</summary>
public sealed class DistributedSystem() : SharedSystem(Topology.Distributed);

/// <summary>Runs from before the first test of a collection to after its last.</summary>
public abstract class SharedSystem(Topology topology) : IAsyncLifetime
{
    public RunningSystem Running { get; private set; } = null!;

    public async Task InitializeAsync() => Running = await RunningSystem.StartAsync(topology);

    public async Task DisposeAsync() => await Running.DisposeAsync();
}
