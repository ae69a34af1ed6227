using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class DeadlineReceiptsInOneProcess(SingleProcessSystem system) : DeadlineReceiptTests(system);

[Collection(nameof(Distributed))]
public sealed class DeadlineReceiptsDistributed(DistributedSystem system) : DeadlineReceiptTests(system);

/// <summary>A term can be counted again by hand, and who counted it first has signed for it.</summary>
public abstract class DeadlineReceiptTests(SharedSystem shared) : SystemTests(shared)
{
    [Fact]
    public async Task Receipt_OfTheResultsTerm_CanBeCountedAgain()
    {
        var filed = await Portal.FileAsync();

        var said = await ReadAsync(filed.Path + "/deadlines/result/receipt", "applicant.1");

        Assert.Equal(("result", "2026-03-02", 5, "2026/1"), (Text(said, "term"), Text(said["startEvent"]!, "on"), said["workingDays"]!.GetValue<int>(), Text(said, "calendarEdition")));
        // Monday the 9th is a rest day.
        Assert.Equal("03:1 04:2 05:3 06:4 07: 08: 09: 10:5", DaysOf(said));
        Assert.Equal("2026-03-10", Text(said, "dueOn"));
    }

    // P. 9: three working days from the forwarding, which the commission's service signs for.
    [Fact]
    public async Task Receipt_OfTheCommissionsTerm_CanBeCountedAgain()
    {
        var filed = await Portal.FileAsync();
        await Running.SetClockAsync("2026-03-04T10:00:00+05:00");
        await Portal.ForwardAsync(filed);
        var path = (await Portal.AwaitCaseAsync(filed)).Path + "/deadlines/commissionDecision/receipt";

        var said = await ReadAsync(path, "portal");

        Assert.Equal(
            ("commissionDecision", "commission", "9", filed.Id), (Text(said, "term"), Text(said, "owedBy"), Text(said["legalBasis"]!, "paragraph"), Text(said, "applicationId")));
        Assert.Equal(("forwarding", "2026-03-04", 3, "2026/1"), (Text(said["startEvent"]!, "what"), Text(said["startEvent"]!, "on"), said["workingDays"]!.GetValue<int>(), Text(said, "calendarEdition")));
        Assert.Equal(("05:1 06:2 07: 08: 09: 10:3", "2026-03-10"), (DaysOf(said), Text(said, "dueOn")));
        Assert.Null(said["endedOn"]);
        (await Api.GetAsync(path, "secretary.75")).Refuses(403, "another-bodys-case");
        (await Api.GetAsync(path, "applicant.1")).Refuses(403, "role-missing");
        (await Api.GetAsync($"/api/v1/commission/cases/{Guid.NewGuid()}/deadlines/commissionDecision/receipt", "portal")).Refuses(404, "commission-case-not-found");
    }

    // P. 24: from the complaint's own registration, not from the application's.
    [Fact]
    public async Task Receipt_OfAComplaintsTerm_BeginsWithTheComplaint()
    {
        var filed = await Portal.FileAsync();
        await Running.SetClockAsync("2026-03-03T11:00:00+05:00");
        var complaints = new ComplaintClient(Portal);
        var complaint = await complaints.FileAsync(filed, "inaction");

        var said = await ReadAsync(filed.Path + "/deadlines/complaintForward/receipt", "applicant.1");

        Assert.Equal(("complaint", "2026-03-03"), (Text(said["startEvent"]!, "what"), Text(said["startEvent"]!, "on")));
        Assert.StartsWith("2026-03-03T11:00:", Text(said["startEvent"]!, "submittedAt"), StringComparison.Ordinal);
        Assert.Equal(("04:1 05:2 06:3", "2026-03-06"), (DaysOf(said), Text(said, "dueOn")));
        await Running.SetClockAsync("2026-03-04T12:00:00+05:00");
        await complaints.ForwardAsync(complaint);
        said = await ReadAsync(filed.Path + "/deadlines/complaintReview/receipt", "auditor");
        Assert.Equal(("complaintForwarding", "2026-03-04", 15, "reviewingBody"), (Text(said["startEvent"]!, "what"), Text(said["startEvent"]!, "on"), said["workingDays"]!.GetValue<int>(), Text(said, "owedBy")));
        Assert.StartsWith("2026-03-04T12:00:", Text(said["startEvent"]!, "submittedAt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipt_OfAnotherOrOfNoTerm_IsNotFound()
    {
        var filed = await Portal.FileAsync();

        Assert.Equal(404, (await Api.GetAsync(filed.Path + "/deadlines/result/receipt", "applicant.2")).Status);
        Assert.Equal(403, (await Api.GetAsync(filed.Path + "/deadlines/result/receipt", "officer.75")).Status);
        Assert.Equal(400, (await Api.GetAsync(filed.Path + "/deadlines/someday/receipt", "officer.71")).Status);
    }

    [Fact]
    public async Task Deadlines_ForwardedLate_TellByHowManyWorkingDays()
    {
        var filed = await Portal.FileAsync();
        // Due on Wednesday the 4th; Friday the 6th is two working days after.
        await Running.SetClockAsync("2026-03-06T10:00:00+05:00");
        await Portal.ForwardAsync(filed);

        var terms = (await Api.GetAsync(filed.Path + "/deadlines", "officer.71")).Is(200).Items;

        Assert.Equal(
            ["forward localExecutiveBody 2026-03-04 2026-03-06 2", "result localExecutiveBody 2026-03-10  0"],
            terms.Select(t => $"{Text(t, "term")} {Text(t, "owedBy")} {Text(t, "dueOn")} {t["endedOn"]} {t["lateByWorkingDays"]}"));
    }

    // The receipt's text, once its hash and its signature have been checked.
    private async Task<JsonNode> ReadAsync(string path, string user)
    {
        var receipt = (await Api.GetAsync(path, user)).Is(200);
        var content = Encoding.UTF8.GetBytes(receipt["content"]);
        Assert.Equal(receipt["contentSha256"], Convert.ToHexStringLower(SHA256.HashData(content)));
        using var paper = await SignedPaper.OfAsync(Api, content, Convert.FromBase64String(receipt["signature"]));
        await paper.AssertSignedAsync();
        return JsonNode.Parse(content)!;
    }

    private static string DaysOf(JsonNode receipt) => string.Join(' ', receipt["days"]!.AsArray().Select(d => $"{Text(d!, "date")[^2..]}:{d!["number"]}"));

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
