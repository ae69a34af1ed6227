namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class RacesInOneProcess(SingleProcessSystem system) : RaceTests(system);

[Collection(nameof(Distributed))]
public sealed class RacesDistributed(DistributedSystem system) : RaceTests(system);

/// <summary>What happens at once happens once.</summary>
public abstract class RaceTests(SharedSystem shared) : SystemTests(shared)
{
    private const int Threads = 50;

    [Fact]
    public async Task File_OneKeyOnFiftyThreads_IsOneApplication()
    {
        var (form, key) = (await Portal.FormAsync(), Guid.NewGuid());
        await Api.TokenAsync("portal");

        var answers = await AllAtOnceAsync(Threads, _ => Portal.SendFormAsync(form, key));

        Assert.All(answers, a => a.Is(201));
        Assert.Single(answers.Select(a => a.Text).Distinct());
        var filed = CaseOf(answers[0]);
        Assert.Equal(1, await CountPublishedAsync("applications", "ApplicationRegistered", filed));
        Assert.Equal(1, await Running.Databases.CountAsync("applications", $"""select count(*) from "IdempotentRequests" where "Key" = '{key}'"""));
        Assert.Single(await Lists.IdsAsync(Api, "/api/v1/applications", "portal"), id => id == filed.Id);
    }

    [Fact]
    public async Task Forward_TwoOfficersAtOnce_OneSucceeds()
    {
        for (var round = 0; round < 5; round++)
        {
            var filed = await Portal.FileAsync();
            var etag = (await Portal.ReadAsync(filed)).ETag;

            var answers = await AllAtOnceAsync(2, _ => Portal.SendForwardingAsync(filed, etag, Portal.Officer));

            Assert.Single(answers, a => a.Is(200, 409, 412).Status == 200);
            Assert.Equal(1, await CountPublishedAsync("applications", "ApplicationForwarded", filed));
            await Portal.AwaitCaseAsync(filed);
        }
    }

    [Fact]
    public async Task Sign_AllMembersAtOnce_DecidesOnce()
    {
        for (var round = 0; round < 5; round++)
        {
            var filed = await Portal.FileAsync();
            var file = await Portal.AssessAsync(filed);
            var protocol = await Portal.DrawUpProtocolAsync(file);

            // Each of them twice: who is impatient clicks again.
            var answers = await AllAtOnceAsync(Portal.Sitting.Count * 2, i => Portal.SignAsync(protocol, Portal.Sitting[i % Portal.Sitting.Count]));

            Assert.All(answers, a => a.Is(200));
            var signed = (await Api.GetAsync("/api/v1/commission/protocols/" + protocol, Portal.Secretary)).Is(200);
            Assert.Equal(Portal.Sitting, signed.Json["signatures"]!.AsArray().Select(s => s!["memberId"]!.GetValue<string>()).Order(StringComparer.Ordinal));
            await Portal.AwaitOutcomeAsync(filed, "issued");
            Assert.Equal(1, await CountPublishedAsync("commission", "CommissionDecided", filed));
            Assert.Equal(1, await Running.Databases.CountAsync("applications", $"""select count(*) from "Certificates" where "ApplicationId" = '{filed.Id}'"""));
        }
    }

    [Fact]
    public async Task DrawUp_TwoSecretariesAtOnce_IsOneProtocol()
    {
        var filed = await Portal.FileAsync();
        var file = await Portal.AssessAsync(filed);

        var answers = await AllAtOnceAsync(2, _ => Portal.SendProtocolAsync(file, Portal.Sitting));

        Assert.Equal([201, 409], answers.Select(a => a.Status).Order());
    }

    [Fact]
    public async Task Findings_OfOneCaseOnFiftyThreads_AreAllTaken()
    {
        var file = await Portal.AssessAsync(await Portal.FileAsync());

        var answers = await AllAtOnceAsync(Threads, _ => Portal.RecordFindingsAsync(file, PortalClient.Qualified));

        Assert.All(answers, a => a.Is(200));
    }

    private static async Task<Reply[]> AllAtOnceAsync(int times, Func<int, Task<Reply>> ask)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = Enumerable.Range(0, times).Select(async i =>
        {
            await ready.Task;
            return await ask(i);
        }).ToArray();
        ready.SetResult();
        return await Task.WhenAll(asked);
    }
}
