using Microsoft.EntityFrameworkCore;

namespace KazMigration.Persistence.Tests;

public sealed class TransientFaultTests
{
    [Fact]
    public void ToCaller_ChangeThatNeverCameFirst_PassesByItself()
    {
        var lost = new DbUpdateConcurrencyException();

        Assert.True(TransientFault.IsToCaller(lost));
        // A message is not redelivered for it.
        Assert.False(TransientFault.Is(lost));
        Assert.False(TransientFault.IsToCaller(new InvalidOperationException()));
    }
}
