namespace KazMigration.TestKit.Running;

/// <summary>A system in which no event is under way any more.</summary>
public static class Settled
{
    private static readonly string[] Databases = [.. RunningSystem.Services.Select(s => s.Replace('-', '_'))];

    /// <summary>Waits until every outbox is sent, and then finds nothing parked.</summary>
    public static async Task NothingWaitsAsync(RunningSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        foreach (var database in Databases)
            await Eventually.EqualAsync(0L, () => system.Databases.CountAsync(database, """select count(*) from "Outbox" where "SentAt" is null"""));
        foreach (var database in Databases)
        {
            var parked = await system.Databases.CountAsync(database, """select count(*) from "Parked" """);
            if (parked > 0)
                throw new InvalidOperationException($"{parked} messages are parked in {database}");
        }
    }
}
