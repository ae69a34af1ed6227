namespace KazMigration.Faults.Tests;

/// <summary>kill -9 of a process in the midst of each step, with all applications in flight.</summary>
[Collection(nameof(Distributed))]
public sealed class KillDistributedTests(DistributedSystem system)
{
    [Theory]
    [InlineData("applications")]
    [InlineData("commission")]
    [InlineData("professions")]
    [InlineData("gateway")]
    public async Task MainJob_ProcessKilledInEachStep_LosesAndDoublesNothing(string process)
    {
        using var batch = new Batch(system.Running.Origin);
        await batch.RunAsync(_ => system.Running.KillAsync(process));

        await new Ledger(system.Running, batch).AssertAgreesAsync();
    }
}

/// <summary>The same with all services in one process and events in memory.</summary>
[Collection(nameof(SingleProcess))]
public sealed class KillInOneProcessTests(SingleProcessSystem system)
{
    [Fact]
    public async Task MainJob_ProcessKilledInEachStep_LosesAndDoublesNothing()
    {
        using var batch = new Batch(system.Running.Origin);
        await batch.RunAsync(_ => system.Running.KillAsync("kazmigration"));

        await new Ledger(system.Running, batch).AssertAgreesAsync();
    }
}
