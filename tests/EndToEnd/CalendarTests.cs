using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>A new edition of the working calendar takes effect in every service while they run, and moves what is open.</summary>
public sealed class CalendarTests
{
    private const string Address = "/api/v1/calendars/2026/editions/2";
    private const string KnownFrom = "2026-03-03T09:00:00+05:00";

    [Theory]
    [InlineData(Topology.SingleProcess)]
    [InlineData(Topology.Distributed)]
    public async Task Publish_RestDayInOpenTerms_MovesThemFromTheDayItIsKnown(Topology topology)
    {
        await using var system = await RunningSystem.StartAsync(topology);
        await system.SetClockAsync("2026-03-02T10:00:00+05:00");
        var portal = new PortalClient(system.Api);
        var (open, ended, reviewed) = (await portal.FileAsync(), await portal.FileAsync(), await portal.FileAsync());
        (await portal.WithdrawAsync(ended)).Is(200);
        var file = await portal.OpenCaseAsync(reviewed);
        var complaints = new ComplaintClient(portal);
        var complaint = await complaints.FileAsync(open, "inaction");

        // 4 March, a Wednesday, becomes a rest day; that is known from the 3rd.
        Assert.False((await PutAsync(system, await EditionAsync())).Is(200).Json["counts"]!.GetValue<bool>());
        await RefusesAsync(system);
        Assert.Equal("2026-03-04 2026-03-10", await DueAsync(portal, open));
        await system.SetClockAsync(KnownFrom);

        Assert.Equal("2026-03-05 2026-03-11", await DueAsync(portal, open));
        Assert.Equal("registered, forward 2026-03-04 2026-03-05 2026/2, result 2026-03-10 2026-03-11 2026/2", await HistoryAsync(system, open));
        Assert.Equal("registered, withdrawn", await HistoryAsync(system, ended));
        Assert.Equal("2026-03-04 2026-03-10", await DueAsync(portal, ended));
        Assert.Equal("2026-03-06 2026-03-12", await DueAsync(portal, await portal.FileAsync()));
        await ReceiptIsCountedAnewAsync(system, open);
        await ComplaintMovedAsync(system, complaints, complaint, open);

        // The commission has its own copy, which comes as an event.
        await Eventually.EqualAsync("2026-03-06", async () =>
        {
            await system.SetClockAsync(KnownFrom);
            return (await system.Api.GetAsync(file.Path, portal.Secretary)).Is(200)["decisionDueOn"];
        }, 120);
        var decision = JsonNode.Parse((await system.Api.GetAsync(file.Path + "/deadlines/commissionDecision/receipt", portal.Secretary)).Is(200)["content"])!;
        Assert.Equal("2026/2 03:1 04: 05:2 06:3", DaysOf(decision));
        await system.StopAsync();
        await system.StartAgainAsync();
        await system.SetClockAsync(KnownFrom);
        Assert.Equal(["2026/1 False", "2026/2 True"], (await system.Api.GetAsync("/api/v1/calendars/2026")).Is(200).Items.Select(e => $"{e["name"]} {e["counts"]!.GetValue<bool>()}"));
    }

    private static async Task RefusesAsync(RunningSystem system)
    {
        var same = await EditionAsync();
        (await PutAsync(system, same)).Is(200);
        same["knownFrom"] = "2026-03-02";
        (await PutAsync(system, same)).Refuses(409, "calendar-edition-published");
        (await PutAsync(system, same, user: "officer.71")).Is(403);
        same["nonWorking"] = new JsonArray(new JsonObject { ["date"] = "2026-03-07" }, new JsonObject { ["date"] = "2025-03-05" });
        same["knownFrom"] = "2025-12-01";
        (await PutAsync(system, same, "/api/v1/calendars/2026/editions/3")).Refuses(422, "calendar-edition-not-valid").Names(
            ("/edition", "calendarNotTheAddress"), ("/workingDays", "calendarMiscounted"), ("/knownFrom", "calendarKnownEarlier"),
            ("/nonWorking/0/date", "calendarRestAlready"), ("/nonWorking/1/date", "calendarOtherYear"));
        (await PutAsync(system, new JsonObject { ["knownFrom"] = "soon" })).Refuses(400, "malformed-request");
        (await system.Api.GetAsync("/api/v1/calendars/2099")).Refuses(404, "calendar-not-found");
    }

    private static async Task ReceiptIsCountedAnewAsync(RunningSystem system, FiledCase filed)
    {
        var receipt = (await system.Api.GetAsync(filed.Path + "/deadlines/result/receipt", "applicant.1")).Is(200);
        var said = JsonNode.Parse(receipt["content"])!;
        Assert.Equal("2026/2 03:1 04: 05:2 06:3 07: 08: 09: 10:4 11:5", DaysOf(said));
    }

    // P. 24, 25: the terms of a complaint move like those of an application, in its own history, receipts and place in the work list.
    private static async Task ComplaintMovedAsync(RunningSystem system, ComplaintClient complaints, string id, FiledCase about)
    {
        var seen = (await complaints.ReadAsync(id)).Is(200);
        Assert.Equal(("2026-03-06", "2026-03-11"), (seen["forwardDueOn"], seen["answerDueOn"]));
        Assert.Equal(
            ["registered", "complaintAnswer 2026-03-10 2026-03-11 2026/1 2026/2", "complaintForward 2026-03-05 2026-03-06 2026/1 2026/2"],
            seen.Json["history"]!.AsArray()
                .Select(s => s!["moved"] is { } m ? $"{m["term"]} {m["dueOnBefore"]} {m["dueOn"]} {m["calendarEditionBefore"]} {m["calendarEdition"]}" : s["what"]!.GetValue<string>())
                .Order(StringComparer.Ordinal).OrderBy(s => s != "registered"));
        var receipt = (await system.Api.GetAsync(about.Path + "/deadlines/complaintForward/receipt", "applicant.1")).Is(200);
        Assert.Equal("2026/2 03:1 04: 05:2 06:3", DaysOf(JsonNode.Parse(receipt["content"])!));
        var task = (await Lists.AllAsync(system.Api, "/api/v1/worklist?task=answerComplaint", complaints.Official)).Single(w => w["complaintId"]!.GetValue<string>() == id);
        Assert.Equal(("2026-03-06", "2026/2"), (task["dueOn"]!.GetValue<string>(), task["calendarEdition"]!.GetValue<string>()));
        Assert.Equal(2, await system.Databases.CountAsync(
            "applications", $"""select count(*) from "Outbox" where "Type" like '%.DeadlineMoved' and "CaseId" = '{about.Id}' and "Body" like '%complaint%'"""));
    }

    private static string DaysOf(JsonNode receipt) => string.Join(
        ' ', receipt["days"]!.AsArray().Select(d => $"{d!["date"]!.GetValue<string>()[^2..]}:{d["number"]}").Prepend(receipt["calendarEdition"]!.GetValue<string>()));

    // The product's own file with one more rest day.
    private static async Task<JsonObject> EditionAsync()
    {
        var edition = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("building-blocks", "Kernel", "Calendar", "2026.json")))!.AsObject();
        (edition["edition"], edition["knownFrom"], edition["workingDays"]) = (2, "2026-03-03", 246);
        edition["nonWorking"]!.AsArray().Add(new JsonObject { ["date"] = "2026-03-04", ["kind"] = "dayOff" });
        return edition;
    }

    private static Task<Reply> PutAsync(RunningSystem system, JsonObject edition, string address = Address, string user = "ops") =>
        system.Api.SendAsync(new Request(HttpMethod.Put, address) { User = user, Json = edition });

    private static async Task<string> DueAsync(PortalClient portal, FiledCase filed)
    {
        var seen = (await portal.ReadAsync(filed)).Is(200);
        return $"{seen["forwardDueOn"]} {seen["resultDueOn"]}";
    }

    private static async Task<string> HistoryAsync(RunningSystem system, FiledCase filed) => string.Join(
        ", ",
        (await system.Api.GetAsync(filed.Path + "/history", "portal")).Is(200).Items
            .Select(s => s["moved"] is { } m ? $"{m["term"]} {m["dueOnBefore"]} {m["dueOn"]} {m["calendarEdition"]}" : s["what"]!.GetValue<string>())
            .Order(StringComparer.Ordinal).OrderBy(s => s != "registered"));
}
