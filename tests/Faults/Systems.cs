namespace KazMigration.Faults.Tests;

/// <summary>The product in one process, shared by the tests of a collection.</summary>
public sealed class SingleProcessSystem() : SharedSystem(Topology.SingleProcess);

/// <summary>The product as processes with a broker and a gateway, shared by the tests of a collection.</summary>
public sealed class DistributedSystem() : SharedSystem(Topology.Distributed);

public abstract class SharedSystem(Topology topology) : IAsyncLifetime
{
    public RunningSystem Running { get; private set; } = null!;

    public async Task InitializeAsync() => Running = await RunningSystem.StartAsync(topology);

    public async Task DisposeAsync() => await Running.DisposeAsync();
}

[CollectionDefinition(nameof(SingleProcess))]
public sealed class SingleProcess : ICollectionFixture<SingleProcessSystem>;

[CollectionDefinition(nameof(Distributed))]
public sealed class Distributed : ICollectionFixture<DistributedSystem>;
