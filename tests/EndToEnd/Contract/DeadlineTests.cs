namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class DeadlinesInOneProcess(SingleProcessSystem system) : DeadlineTests(system);

[Collection(nameof(Distributed))]
public sealed class DeadlinesDistributed(DistributedSystem system) : DeadlineTests(system);

/// <summary>Terms that approach (one working day before) and that were missed; a missed one stays visible until the body acts.</summary>
public abstract class DeadlineTests(SharedSystem shared) : SystemTests(shared)
{
    [Fact]
    public async Task LebsTerms_AsTheDaysGo_ApproachAndAreMissedUntilTheBodyActs()
    {
        var filed = await Portal.FileAsync();
        Assert.Equal("", await TermsAsync(filed));

        // Due on Wednesday the 4th (forwarding) and on Tuesday the 10th (result; Monday the 9th is a rest day).
        Assert.Equal("forward approaching", await TermsOnAsync("2026-03-03T00:00:01+05:00", filed));
        Assert.Equal("forward approaching", await TermsOnAsync("2026-03-04T23:59:30+05:00", filed));
        Assert.Equal("forward missed", await TermsOnAsync("2026-03-05T00:00:01+05:00", filed));
        Assert.Equal("result approaching, forward missed", await TermsOnAsync("2026-03-06T09:00:00+05:00", filed));
        Assert.Equal("forward missed, result missed", await TermsOnAsync("2026-03-11T09:00:00+05:00", filed));
        // The history knows it before the call that set the clock returned, and nothing was decided by it.
        Assert.Equal(["registered", "deadlineMissed", "deadlineMissed"], await Portal.HistoryAsync(filed));
        Assert.Equal("registered", (await Portal.ReadAsync(filed))["status"]);

        await Portal.ForwardAsync(filed);
        Assert.Equal("result missed", await TermsAsync(filed));
        var forwarded = (await Api.GetAsync(filed.Path + "/history", "auditor")).Is(200).Items[^1];
        Assert.Equal(("forwarded", true), (forwarded["what"]!.GetValue<string>(), forwarded["late"]!.GetValue<bool>()));

        // Set back and forth, the clock tells nothing twice.
        await Running.SetClockAsync(Morning);
        await Running.SetClockAsync("2026-03-12T09:00:00+05:00");
        await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued");
        Assert.Equal("", await TermsAsync(filed));
        Assert.Equal(
            ["registered", "deadlineMissed", "deadlineMissed", "forwarded", "recommendationReceived", "issued"], await Portal.HistoryAsync(filed));
    }

    [Fact]
    public async Task CommissionsTerm_AsTheDaysGo_ApproachesAndIsMissed()
    {
        var filed = await Portal.FileAsync();
        var file = await Portal.OpenCaseAsync(filed);
        // Three working days from Monday the 2nd: Thursday the 5th.
        Assert.Equal("", await CommissionsAsync(file));
        await Running.SetClockAsync("2026-03-04T09:00:00+05:00");
        Assert.Equal("approaching", await CommissionsAsync(file));
        await Running.SetClockAsync("2026-03-06T09:00:00+05:00");
        Assert.Equal("missed", await CommissionsAsync(file));

        await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued");
        Assert.Equal("", await CommissionsAsync(file));
    }

    [Fact]
    public async Task LebsTerm_StaysMissed_IsEscalated()
    {
        var filed = await Portal.FileAsync();
        // Due on Wednesday the 4th; the fifth working day after it is Thursday the 12th.
        await Running.SetClockAsync("2026-03-11T09:00:00+05:00");
        Assert.DoesNotContain(filed.Id, await Lists.IdsAsync(Api, "/api/v1/deadlines?state=escalated", "official.71", "applicationId"));
        await Running.SetClockAsync("2026-03-12T09:00:00+05:00");

        Assert.Contains(filed.Id, await Lists.IdsAsync(Api, "/api/v1/deadlines?state=escalated", "official.71", "applicationId"));
        Assert.Equal(["registered", "deadlineMissed", "deadlineMissed", "deadlineEscalated"], await Portal.HistoryAsync(filed));
    }

    [Fact]
    public async Task Deadlines_OfAnotherBody_AreNotListed()
    {
        var filed = await Portal.FileAsync();
        await Running.SetClockAsync("2026-03-05T09:00:00+05:00");

        Assert.DoesNotContain(filed.Id, await Lists.IdsAsync(Api, "/api/v1/deadlines?state=missed", "officer.75", "applicationId"));
        var missed = await Lists.AllAsync(Api, "/api/v1/deadlines?state=missed&localExecutiveBody=71", "ops");
        Assert.Contains(missed, d => d["applicationId"]!.GetValue<string>() == filed.Id);
        Assert.All(missed, d =>
        {
            Assert.Equal("71", d["localExecutiveBody"]!.GetValue<string>());
            Assert.Equal("236", d["legalBasis"]!["act"]!.GetValue<string>());
        });
        Assert.Equal(400, (await Api.GetAsync("/api/v1/deadlines?state=late", "ops")).Status);
    }

    private async Task<string> TermsOnAsync(string now, FiledCase filed)
    {
        await Running.SetClockAsync(now);
        return await TermsAsync(filed);
    }

    private async Task<string> TermsAsync(FiledCase filed)
    {
        var found = new List<string>();
        foreach (var state in (string[])["approaching", "missed"])
        {
            found.AddRange((await Lists.AllAsync(Api, "/api/v1/deadlines?state=" + state, Portal.Officer))
                .Where(d => d["applicationId"]!.GetValue<string>() == filed.Id)
                .Select(d => $"{d["term"]!.GetValue<string>()} {state}").Order(StringComparer.Ordinal));
        }

        return string.Join(", ", found);
    }

    private async Task<string> CommissionsAsync(CommissionFile file)
    {
        var found = new List<string>();
        foreach (var state in (string[])["approaching", "missed"])
        {
            if ((await Lists.IdsAsync(Api, "/api/v1/commission/deadlines?state=" + state, Portal.Secretary, "caseId")).Contains(file.Id))
                found.Add(state);
        }

        return string.Join(", ", found);
    }
}
