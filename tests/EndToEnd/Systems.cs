namespace KazMigration.EndToEnd.Tests;

[CollectionDefinition(nameof(SingleProcess))]
public sealed class SingleProcess : ICollectionFixture<SingleProcessSystem>;

[CollectionDefinition(nameof(Distributed))]
public sealed class Distributed : ICollectionFixture<DistributedSystem>;

/// <summary>Tests of a shared system; each begins on the morning of Monday, 2 March 2026.</summary>
public abstract class SystemTests(SharedSystem shared) : IAsyncLifetime
{
    protected const string Morning = "2026-03-02T10:00:00+05:00";

    protected RunningSystem Running => shared.Running;

    protected Api Api => Running.Api;

    protected PortalClient Portal => new(Api);

    protected static FiledCase CaseOf(Reply filed) => new(filed["id"]);

    /// <summary>How many events of that name a service has published about the case.</summary>
    protected Task<long> CountPublishedAsync(string database, string eventName, FiledCase filed) =>
        Running.Databases.CountAsync(database, $"""select count(*) from "Outbox" where "Type" like '%.{eventName}' and "CaseId" = '{filed.Id}'""");

    public Task InitializeAsync() => Running.SetClockAsync(Morning);

    public Task DisposeAsync() => Task.CompletedTask;
}
