namespace KazMigration.Faults.Tests;

[Collection(nameof(SingleProcess))]
public sealed class DatabaseInOneProcess(SingleProcessSystem system) : DatabaseTests(system);

[Collection(nameof(Distributed))]
public sealed class DatabaseDistributed(DistributedSystem system) : DatabaseTests(system);

/// <summary>The database goes away in the midst of each step: now in order, now without a word.</summary>
public abstract class DatabaseTests(SharedSystem shared)
{
    [Fact]
    public async Task MainJob_DatabaseRestartedOrKilledInEachStep_LosesAndDoublesNothing()
    {
        using var batch = new Batch(shared.Running.Origin);
        await batch.RunAsync(step => shared.Running.ServerAsync("postgres", (int)step % 2 == 0 ? "restart" : "kill"));

        await new Ledger(shared.Running, batch).AssertAgreesAsync();
    }
}

/// <summary>The broker goes away while events are under way.</summary>
[Collection(nameof(Distributed))]
public sealed class BrokerTests(DistributedSystem system)
{
    [Fact]
    public async Task MainJob_BrokerRestartedAndKilled_LosesAndDoublesNothing()
    {
        using var batch = new Batch(system.Running.Origin);
        await batch.RunAsync(step => step switch
        {
            Step.Forward => system.Running.ServerAsync("rabbitmq", "restart"),
            Step.Sign => system.Running.ServerAsync("rabbitmq", "kill"),
            _ => Task.CompletedTask,
        });

        await new Ledger(system.Running, batch).AssertAgreesAsync();
    }
}
