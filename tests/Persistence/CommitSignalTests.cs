using KazMigration.Persistence;

namespace KazMigration.Persistence.Tests;

/// <summary>Who waits is woken once for all that was signalled before, and again for what comes after.</summary>
public sealed class CommitSignalTests
{
    [Fact]
    public async Task Wait_AfterSeveralSignals_ReturnsOnce()
    {
        using var signal = new CommitSignal();
        signal.Set();
        signal.Set();

        Assert.True(await signal.WaitAsync(TimeSpan.Zero, CancellationToken.None));
        Assert.False(await signal.WaitAsync(TimeSpan.Zero, CancellationToken.None));
    }

    [Fact]
    public async Task Set_AfterAWait_WakesTheNext()
    {
        using var signal = new CommitSignal();
        signal.Set();
        await signal.WaitAsync(TimeSpan.Zero, CancellationToken.None);

        var next = signal.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        signal.Set();

        Assert.True(await next);
    }

    [Fact]
    public async Task Wait_WithoutASignal_EndsWithTheTime()
    {
        using var signal = new CommitSignal();

        Assert.False(await signal.WaitAsync(TimeSpan.FromMilliseconds(1), CancellationToken.None));
        signal.Set();
        Assert.True(await signal.WaitAsync(TimeSpan.Zero, CancellationToken.None));
    }
}
