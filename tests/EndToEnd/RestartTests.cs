namespace KazMigration.EndToEnd.Tests;

/// <summary>Stopped and started again on the same data, nothing is lost.</summary>
public sealed class RestartTests
{
    [Theory]
    [InlineData(Topology.SingleProcess)]
    [InlineData(Topology.Distributed)]
    public async Task Start_OnTheDataOfTheLastRun_GoesOnWhereItStopped(Topology topology)
    {
        await using var system = await RunningSystem.StartAsync(topology);
        await system.SetClockAsync("2026-03-02T10:00:00+05:00");
        var portal = new PortalClient(system.Api);
        var (form, key) = (await portal.FormAsync(), Guid.NewGuid());
        var filed = (await portal.SendFormAsync(form, key)).Is(201);
        var ended = await portal.IssueAsync();
        var signature = (await system.Api.GetAsync($"/api/v1/certificates/{ended["certificateNumber"]}/signature", portal.Officer)).Is(200).Bytes;
        var half = await portal.FileAsync();
        var file = await portal.AssessAsync(half);

        await system.StopAsync();
        await system.StartAgainAsync();

        await system.SetClockAsync("2026-03-03T10:00:00+05:00");
        portal = new PortalClient(system.Api);
        Assert.Equal(filed.Text, (await portal.SendFormAsync(form, key)).Is(201).Text);
        Assert.Equal(ended.Text, (await portal.ReadAsync(new FiledCase(ended["id"]))).Is(200).Text);
        Assert.Equal(signature, (await system.Api.GetAsync($"/api/v1/certificates/{ended["certificateNumber"]}/signature", portal.Officer)).Is(200).Bytes);
        await portal.SignAllAsync(await portal.DrawUpProtocolAsync(file));
        await portal.AwaitOutcomeAsync(half, "issued");
        await portal.CompleteAsync(new FiledCase(filed["id"]), PortalClient.Qualified, "issued");
    }

    [Fact]
    public async Task Start_DataInUse_IsRefusedAndDisturbsNothing()
    {
        await using var system = await RunningSystem.StartAsync(Topology.SingleProcess);

        var (code, output, error) = await Command.TryAsync(Repository.PathOf("deploy", "run"), "--data", system.Data, "--port", "31000");

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("ready", output, StringComparison.Ordinal);
        Assert.Contains("in use", error, StringComparison.Ordinal);
        (await system.Api.GetAsync("/health/ready")).Is(200);
    }
}
