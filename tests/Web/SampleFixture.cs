namespace KazMigration.Web.Tests;

/// <summary>One sandbox host for all tests that leave it as it was.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    public SampleHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await SampleHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
