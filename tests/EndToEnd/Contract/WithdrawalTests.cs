namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class WithdrawalInOneProcess(SingleProcessSystem system) : WithdrawalTests(system);

[Collection(nameof(Distributed))]
public sealed class WithdrawalDistributed(DistributedSystem system) : WithdrawalTests(system);

/// <summary>The applicant may take an application back until it is decided; then nothing can be decided on it.</summary>
public abstract class WithdrawalTests(SharedSystem shared) : SystemTests(shared)
{
    [Fact]
    public async Task Withdraw_Registered_EndsIt()
    {
        var filed = await Portal.FileAsync();
        var etag = (await Portal.ReadAsync(filed)).ETag;

        Assert.Equal("withdrawn", (await Portal.WithdrawAsync(filed)).Is(200)["status"]);
        Assert.Equal("withdrawn", (await Portal.ReadAsync(filed))["status"]);
        (await Portal.WithdrawAsync(filed)).Refuses(409, "application-already-ended");
        (await Portal.SendForwardingAsync(filed, etag, Portal.Officer)).Refuses(412, "stale-version");
        (await Portal.SendForwardingAsync(filed, (await Portal.ReadAsync(filed)).ETag, Portal.Officer)).Refuses(409, "application-not-awaiting-forwarding");
    }

    [Theory]
    [InlineData("open")]
    [InlineData("assessed")]
    [InlineData("protocolled")]
    public async Task Withdraw_BeforeTheCommission_ClosesItsCase(string stage)
    {
        var filed = await Portal.FileAsync();
        var file = await Portal.OpenCaseAsync(filed);
        if (stage != "open")
            (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Is(200);
        var protocol = stage == "protocolled" ? await Portal.DrawUpProtocolAsync(file) : null;
        if (protocol is not null)
        {
            (await Portal.SignAsync(protocol, "member.71.1")).Is(200);
            (await Portal.SignAsync(protocol, "member.71.2")).Is(200);
        }

        (await Portal.WithdrawAsync(filed)).Is(200);
        await Eventually.EqualAsync("withdrawn", async () => (await Api.GetAsync(file.Path, Portal.Secretary)).Is(200)["status"]);

        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Refuses(409, "case-withdrawn");
        (await Portal.SendProtocolAsync(file, Portal.Sitting)).Refuses(409, "case-withdrawn");
        if (protocol is not null)
            (await Portal.SignAsync(protocol, "member.71.3")).Refuses(409, "case-withdrawn");
        Assert.Equal("withdrawn", (await Portal.ReadAsync(filed))["status"]);
        Assert.Equal("withdrawn", (await Portal.HistoryAsync(filed))[^1]);
    }

    [Fact]
    public async Task Withdraw_Issued_IsTooLate()
    {
        var filed = await Portal.FileAsync();
        var issued = await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued");

        (await Portal.WithdrawAsync(filed)).Refuses(409, "application-already-ended");
        Assert.Equal(issued.Text, (await Portal.ReadAsync(filed)).Text);
    }

    [Fact]
    public async Task Withdraw_AtTheInstantOfTheLastSignature_OneOfThemHolds()
    {
        for (var round = 0; round < 5; round++)
        {
            var filed = await Portal.FileAsync();
            var file = await Portal.AssessAsync(filed);
            var protocol = await Portal.DrawUpProtocolAsync(file);
            (await Portal.SignAsync(protocol, "member.71.1")).Is(200);
            (await Portal.SignAsync(protocol, "member.71.2")).Is(200);

            var answers = await Task.WhenAll(Portal.SignAsync(protocol, "member.71.3"), Portal.WithdrawAsync(filed));
            answers[0].Is(200, 409);
            await Portal.AwaitOutcomeAsync(filed, answers[1].Is(200, 409).Status == 200 ? "withdrawn" : "issued");
            Assert.Equal(answers[1].Status == 200 ? 0 : 1, await Running.Databases.CountAsync("applications", $"""select count(*) from "Certificates" where "ApplicationId" = '{filed.Id}'"""));
        }

        await Settled.NothingWaitsAsync(Running);
    }
}
