using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class WorkListsInOneProcess(SingleProcessSystem system) : WorkListTests(system);

[Collection(nameof(Distributed))]
public sealed class WorkListsDistributed(DistributedSystem system) : WorkListTests(system);

/// <summary>What officer, secretary and members have to do next, the most urgent first.</summary>
public abstract class WorkListTests(SharedSystem shared) : SystemTests(shared)
{
    private const string Officers = "/api/v1/worklist";
    private const string Commissions = "/api/v1/commission/worklist";

    [Fact]
    public async Task MainJob_StepByStep_WaitsForOneAfterTheOther()
    {
        var filed = await Portal.FileAsync();
        Assert.Equal("forward officer 7 2026-03-04 2 0", await OfficersAsync(filed));

        await Portal.ForwardAsync(filed);
        Assert.Equal("", await OfficersAsync(filed));
        var file = await Portal.AwaitCaseAsync(filed);
        // Three working days from receipt (Order 236, p. 9).
        Assert.Equal("recordFindings 2026-03-05 3 0", await CommissionsAsync(filed, Portal.Secretary));
        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Is(200);
        Assert.Equal("drawUpProtocol 2026-03-05 3 0", await CommissionsAsync(filed, Portal.Secretary));

        var protocol = await Portal.DrawUpProtocolAsync(file);
        Assert.Equal("", await CommissionsAsync(filed, Portal.Secretary));
        foreach (var member in Portal.Sitting)
            Assert.Equal("sign 2026-03-05 3 0", await CommissionsAsync(filed, member));
        Assert.Equal("", await CommissionsAsync(filed, "member.71.5"));
        Assert.Equal(protocol, (await ItemAsync(Commissions, filed, Portal.Sitting[0]))!["protocolId"]!.GetValue<string>());

        (await Portal.SignAsync(protocol, Portal.Sitting[0])).Is(200);
        Assert.Equal("", await CommissionsAsync(filed, Portal.Sitting[0]));
        Assert.Equal("sign 2026-03-05 3 0", await CommissionsAsync(filed, Portal.Sitting[1]));
        await Portal.SignAllAsync(protocol);
        foreach (var member in Portal.Sitting)
            Assert.Equal("", await CommissionsAsync(filed, member));
    }

    [Fact]
    public async Task Withdrawn_WhileMembersSign_WaitsForNobody()
    {
        var filed = await Portal.FileAsync();
        var file = await Portal.AssessAsync(filed);
        await Portal.DrawUpProtocolAsync(file);
        (await Portal.WithdrawAsync(filed)).Is(200);

        await Eventually.EqualAsync("", () => CommissionsAsync(filed, Portal.Sitting[0]));
        Assert.Equal("", await OfficersAsync(filed));
        await Eventually.EqualAsync(0L, () => Running.Databases.CountAsync("commission", $"""select count(*) from "OpenSignatures" where "CaseId" = '{file.Id}'"""));
    }

    [Fact]
    public async Task Extension_FiledLate_IsTheOfficersWithTheApplicantsLateness()
    {
        var number = (await Portal.IssueAsync())["certificateNumber"];
        await Running.SetClockAsync("2026-03-12T10:00:00+05:00");
        var filed = CaseOf((await Portal.SendFormAsync(await new HolderClient(Portal).ExtensionAsync(number))).Is(201));

        Assert.Equal("decide officer 16; annex 2, row 3 2026-03-17 3 0", await OfficersAsync(filed));
        var item = (await ItemAsync(Officers + "?task=decide&kind=extend", filed, Portal.Officer))!;
        // P. 17: five working days from 2 March ended on the 10th; it refuses nothing.
        Assert.Equal("extension 2", $"{item["applicantTerm"]!["kind"]} {item["applicantTerm"]!["lateBy"]}");
        Assert.Null(await ItemAsync(Officers + "?task=forward", filed, Portal.Officer));
        Assert.Null(await ItemAsync(Officers + "?kind=issue", filed, Portal.Officer));
    }

    // P. 24: the official grants or passes on within three working days; p. 26: the reviewing body decides within fifteen.
    [Fact]
    public async Task Complaint_StepByStep_WaitsForOneAfterTheOther()
    {
        var complaints = new ComplaintClient(Portal);
        var id = await complaints.FileAsync(await Portal.FileAsync());
        foreach (var user in (string[])[complaints.Official, Portal.Officer])
            Assert.Equal("answerComplaint official 24 2026-03-05 3 0", await ComplaintAsync(id, user));
        Assert.Equal("", await ComplaintAsync(id, ComplaintClient.Reviewer));
        Assert.Equal("", await ComplaintAsync(id, complaints.Official, "?kind=issue"));
        await Running.SetClockAsync("2026-03-06T10:00:00+05:00");
        Assert.Equal("answerComplaint official 24 2026-03-05 0 1", await ComplaintAsync(id, complaints.Official, "?task=answerComplaint&late=true"));

        await complaints.ForwardAsync(id);
        Assert.Equal("", await ComplaintAsync(id, complaints.Official));
        Assert.Equal("reviewComplaint inspector 26 2026-04-02 15 0", await ComplaintAsync(id, ComplaintClient.Reviewer));
        var counts = (await Api.GetAsync(Officers + "/counts", ComplaintClient.Reviewer)).Is(200).Json["tasks"]!.AsArray();
        Assert.Equal("reviewComplaint", Assert.Single(counts)!["task"]!.GetValue<string>());

        await complaints.DecideAsync(id, "rejected");
        Assert.Equal("", await ComplaintAsync(id, ComplaintClient.Reviewer));
    }

    [Fact]
    public async Task List_AsTheDaysGo_IsOrderedCountedAndFiltered()
    {
        var portal = new PortalClient(Api, "75");
        var first = await portal.FileAsync();
        await Running.SetClockAsync("2026-03-04T10:00:00+05:00");
        var second = await portal.FileAsync();
        await Running.SetClockAsync("2026-03-05T10:00:00+05:00");

        // One working day late; the other is due tomorrow.
        Assert.Equal(("2026-03-04", 0, 1), DueOf(await ItemAsync(Officers, first, portal.Officer)));
        Assert.Equal(("2026-03-06", 1, 0), DueOf(await ItemAsync(Officers, second, portal.Officer)));
        Assert.NotNull(await ItemAsync(Officers + "?late=true", first, portal.Officer));
        Assert.Null(await ItemAsync(Officers + "?late=true", second, portal.Officer));
        Assert.NotNull(await ItemAsync(Officers + "?dueOnOrBefore=2026-03-06", second, portal.Officer));
        Assert.Null(await ItemAsync(Officers + "?dueOnOrBefore=2026-03-05", second, portal.Officer));

        var all = await Lists.AllAsync(Api, Officers, portal.Officer, limit: 2);
        var places = all.Select(w => $"{w["dueOn"]} {w["registeredOn"]}").ToList();
        Assert.Equal(places.Order(StringComparer.Ordinal), places);
        Assert.Equal(all.Count, all.Select(w => w["applicationId"]!.GetValue<string>()).Distinct().Count());
        Assert.All(all, w => Assert.Equal("75", w["localExecutiveBody"]!.GetValue<string>()));

        var counts = (await Api.GetAsync(Officers + "/counts", portal.Officer)).Is(200).Json["tasks"]!.AsArray().Single(t => t!["task"]!.GetValue<string>() == "forward")!;
        var forwards = all.Where(w => w["task"]!.GetValue<string>() == "forward").ToList();
        Assert.Equal(
            (forwards.Count, forwards.Count(w => w["dueOn"]!.GetValue<string>() == "2026-03-05"), forwards.Count(w => w["lateBy"]!.GetValue<int>() > 0)),
            (counts["all"]!.GetValue<int>(), counts["dueToday"]!.GetValue<int>(), counts["late"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData(Officers, "officer.75", 403)]
    [InlineData(Officers + "/counts", "official.75", 403)]
    [InlineData(Officers, "ops", 200)]
    [InlineData(Officers, "inspector", 200)]
    [InlineData(Officers, "applicant.1", 403)]
    [InlineData(Officers, "member.71.1", 403)]
    [InlineData(Commissions, "secretary.75", 403)]
    [InlineData(Commissions + "/counts", "auditor", 200)]
    [InlineData(Commissions, "officer.71", 403)]
    public async Task List_OfBody71_IsForWhoseItIs(string path, string user, int status) =>
        Assert.Equal(status, (await Api.GetAsync(path + "?localExecutiveBody=71", user)).Status);

    [Theory]
    [InlineData(Officers + "?task=sign")]
    [InlineData(Officers + "?late=maybe")]
    [InlineData(Officers + "?cursor=Zm9v")]
    [InlineData(Commissions + "?task=forward")]
    [InlineData(Commissions + "?cursor=Zm9v")]
    public async Task List_BadQuery_Is400(string path) => (await Api.GetAsync(path, "ops")).Refuses(400, "malformed-request");

    private static (string, int, int) DueOf(JsonObject? item) =>
        (item!["dueOn"]!.GetValue<string>(), item["workingDaysLeft"]!.GetValue<int>(), item["lateBy"]!.GetValue<int>());

    private async Task<string> OfficersAsync(FiledCase filed) => Told(await ItemAsync(Officers, filed, Portal.Officer));

    private async Task<string> ComplaintAsync(string complaint, string user, string filter = "") =>
        Told((await Lists.AllAsync(Api, Officers + filter, user)).SingleOrDefault(w => w["complaintId"]?.GetValue<string>() == complaint));

    private static string Told(JsonObject? w) =>
        w is null ? "" : $"{w["task"]} {w["role"]} {w["legalBasis"]!["paragraph"]} {w["dueOn"]} {w["workingDaysLeft"]} {w["lateBy"]}";

    private async Task<string> CommissionsAsync(FiledCase filed, string user) =>
        await ItemAsync(Commissions, filed, user) is { } w ? $"{w["task"]} {w["dueOn"]} {w["workingDaysLeft"]} {w["lateBy"]}" : "";

    private async Task<JsonObject?> ItemAsync(string path, FiledCase filed, string user) =>
        (await Lists.AllAsync(Api, path, user)).SingleOrDefault(w => w["applicationId"]!.GetValue<string>() == filed.Id);
}
