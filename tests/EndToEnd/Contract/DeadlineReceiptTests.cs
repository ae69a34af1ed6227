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

        var receipt = (await Api.GetAsync(filed.Path + "/deadlines/result/receipt", "applicant.1")).Is(200);

        var content = Encoding.UTF8.GetBytes(receipt["content"]);
        Assert.Equal(receipt["contentSha256"], Convert.ToHexStringLower(SHA256.HashData(content)));
        using var paper = await SignedPaper.OfAsync(Api, content, Convert.FromBase64String(receipt["signature"]));
        await paper.AssertSignedAsync();

        var said = JsonNode.Parse(content)!;
        Assert.Equal(("result", "2026-03-02", 5, "2026/1"), (Text(said, "term"), Text(said["startEvent"]!, "on"), said["workingDays"]!.GetValue<int>(), Text(said, "calendarEdition")));
        // Monday the 9th is a rest day.
        Assert.Equal(
            "03:1 04:2 05:3 06:4 07: 08: 09: 10:5",
            string.Join(' ', said["days"]!.AsArray().Select(d => $"{Text(d!, "date")[^2..]}:{d!["number"]}")));
        Assert.Equal("2026-03-10", Text(said, "dueOn"));
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

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
