using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class StatisticsInOneProcess(SingleProcessSystem system) : StatisticsTests(system);

[Collection(nameof(Distributed))]
public sealed class StatisticsDistributed(DistributedSystem system) : StatisticsTests(system);

/// <summary>Figures of periods, which no other test works in, from what was done over HTTP.</summary>
public abstract class StatisticsTests(SharedSystem shared) : SystemTests(shared)
{
    private const string September = "/api/v1/statistics?from=2026-09-01&to=2026-09-30";
    private const string October = "/api/v1/statistics?from=2026-10-01&to=2026-10-31";

    [Fact]
    public async Task Figures_OfWhatWasDone_CountEveryStepOnItsDay()
    {
        var portal = new PortalClient(Api, "75");
        // Monday 7 September 2026 and the week after it.
        await Running.SetClockAsync("2026-09-07T10:00:00+05:00");
        Assert.Equal(0, (await FiguresAsync("officer.75"))["filed"]!["all"]!.GetValue<int>());
        var number = (await portal.IssueAsync())["certificateNumber"];
        var late = await portal.FileAsync();
        var withdrawn = await portal.FileAsync();
        (await Portal.WithdrawAsync(withdrawn)).Is(200);

        // Forwarded on the fourth of two working days, decided by the commission on the fourth of three, refused on the eighth of five.
        await Running.SetClockAsync("2026-09-11T10:00:00+05:00");
        var file = await portal.OpenCaseAsync(late);
        await Running.SetClockAsync("2026-09-17T10:00:00+05:00");
        await portal.CompleteAsync(late, PortalClient.Unqualified, "refused");
        Assert.Equal("decided", (await Api.GetAsync(file.Path, portal.Secretary))["status"]);
        var holder = new HolderClient(portal);
        Assert.Equal(number, await holder.GrantAsync(await holder.ExtensionAsync(number, "2026-09-16")));
        (await Api.PostAsync(
            $"/api/v1/certificates/{number}/revocation", portal.Officer, new { body = "Labour inspection", number = "1", date = "2026-09-17", findings = "Works as a driver." })).Is(200);

        // Read before the roll-up, and after it: a clock that is set lets every sweep run.
        foreach (var user in (string[])["officer.75", "official.75"])
            Assert.Equal(Expected, Lines(await FiguresAsync(user)));
        await Running.SetClockAsync("2026-09-17T11:00:00+05:00");
        await Eventually.EqualAsync(0L, () => Running.Databases.CountAsync("applications", """select count(*) from "Facts" """));
        Assert.Equal(Expected, Lines(await FiguresAsync("officer.75")));
        Assert.Equal(Expected, Lines((await Api.GetAsync(September + "&localExecutiveBody=75", "auditor")).Is(200).Json["total"]!.AsObject()));
    }

    private static string Expected =>
        """
        filed 4: issue 3 extend 1
        issued 2: issue 1 extend 1
        refused 1: issue 1
        grounds 1 1 1
        withdrawn 1: issue 1
        forward 1 1 2
        commissionDecision 1 1 2
        result 2 1 0
        revoked 1
        """;

    [Fact]
    public async Task Figures_OfComplaints_CountEachOutcomeAndTerm()
    {
        var portal = new PortalClient(Api, "75");
        var complaints = new ComplaintClient(portal, "75");
        // Monday 5 October 2026: to be passed on by the 8th (p. 24), considered by the 12th (p. 25).
        await Running.SetClockAsync("2026-10-05T10:00:00+05:00");
        Assert.Equal("complaints 0 0 0 0 0 0 0", ComplaintsOf(await FiguresAsync("officer.75", October))[0]);
        var filed = await portal.FileAsync();
        var (granted, forwarded, withdrawn) = (await complaints.FileAsync(filed), await complaints.FileAsync(filed), await complaints.FileAsync(filed, "inaction"));
        await complaints.GrantAsync(granted);
        (await Api.PostAsync($"/api/v1/complaints/{withdrawn}/withdrawal", "portal")).Is(200);
        await Running.SetClockAsync("2026-10-12T10:00:00+05:00");
        await complaints.ForwardAsync(forwarded);
        await Running.SetClockAsync("2026-10-15T10:00:00+05:00");
        await complaints.DecideAsync(forwarded, "upheld");

        string[] expected = ["complaints 3 1 1 1 0 0 1", "complaintForward 1 1 2.5", "complaintAnswer 2 0 2.5", "complaintReview 1 0 3"];
        Assert.Equal(expected, ComplaintsOf(await FiguresAsync("officer.75", October)));
        await Running.SetClockAsync("2026-10-15T11:00:00+05:00");
        await Eventually.EqualAsync(0L, () => Running.Databases.CountAsync("applications", """select count(*) from "Facts" """));
        Assert.Equal(expected, ComplaintsOf(await FiguresAsync("official.75", October)));

        var rows = (await TableAsync(October + "&localExecutiveBody=75", "en")).Text.Split("\r\n").Select(r => r.Split(',')).ToList();
        var cells = rows[0].Zip(rows[1]).ToDictionary(c => c.First, c => c.Second);
        Assert.Equal(
            ("3", "1", "1", "1", "1", "2.5", "0"),
            (cells["complaintsFiled"], cells["complaintsUpheld"], cells["complaintsWithdrawn"], cells["complaintForwardInTime"], cells["complaintForwardLate"],
                cells["complaintForwardMedianWorkingDays"], cells["certificatesRestored"]));
    }

    [Fact]
    public async Task Table_ForWhoAcceptsCsv_HasARowForEachBody()
    {
        var csv = await TableAsync(September, "ru");
        Assert.Equal("text/csv", csv.ContentHeaders.ContentType!.MediaType);
        Assert.Contains("statistics-2026-09-01-2026-09-30.csv", csv.ContentHeaders.ContentDisposition!.ToString(), StringComparison.Ordinal);

        var rows = csv.Text.Split("\r\n");
        Assert.StartsWith("localExecutiveBody,name,from,to,filed,filedIssue,", rows[0], StringComparison.Ordinal);
        // A head, twenty bodies, their sum, and nothing after the last line's end.
        Assert.Equal(23, rows.Length);
        Assert.Equal("", rows[^1]);
        Assert.All(rows[..^1], row => Assert.Equal(rows[0].Split(',').Length, row.Split(',').Length));
        Assert.Contains(rows, r => r.StartsWith("71,", StringComparison.Ordinal) && r.Contains(",2026-09-01,2026-09-30,", StringComparison.Ordinal));

        var marked = await TableAsync(September + "&bom=true", "ru");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. csv.Bytes], marked.Bytes);
        Assert.NotEqual(csv.Text, (await TableAsync(September, "kk")).Text);
        Assert.Equal("application/json", (await Api.GetAsync(September, "auditor")).ContentHeaders.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/api/v1/statistics", 400, "malformed-request", "/query/from", "required")]
    [InlineData("/api/v1/statistics?from=2026-09-01&to=30.09.2026", 400, "malformed-request", "/query/to", "invalidDate")]
    [InlineData("/api/v1/statistics?from=2026-09-02&to=2026-09-01", 422, "validation-failed", "/query/to", "endBeforeStart")]
    [InlineData("/api/v1/statistics?from=2026-09-02&to=9999-12-31", 422, "validation-failed", "/query/to", "invalidDate")]
    [InlineData(September + "&localExecutiveBody=00", 422, "validation-failed", "/query/localExecutiveBody", "unknownLocalExecutiveBody")]
    public async Task Statistics_BadQuery_IsRefusedWithItsFault(string path, int status, string problem, string pointer, string code) =>
        Assert.Contains((pointer, code), (await Api.GetAsync(path, "ops")).Refuses(status, problem).Faults);

    [Theory]
    [InlineData("officer.71", "another-bodys-case")]
    [InlineData("member.75.1", "role-missing")]
    [InlineData("portal", "role-missing")]
    public async Task Statistics_OfBody75_AreNotForOthers(string user, string problem) =>
        (await Api.GetAsync(September + "&localExecutiveBody=75", user)).Refuses(403, problem);

    private static List<string> ComplaintsOf(JsonObject figures)
    {
        var c = figures["complaints"]!;
        return
        [
            $"complaints {c["filed"]} {c["granted"]} {c["forwarded"]} {c["upheld"]} {c["rejected"]} {c["returned"]} {c["withdrawn"]}",
            .. c["terms"]!.AsArray().Select(t => $"{t!["term"]} {t["inTime"]} {t["late"]} {t["medianWorkingDays"]}"),
        ];
    }

    private async Task<JsonObject> FiguresAsync(string user, string period = September) =>
        (await Api.GetAsync(period, user)).Is(200).Json["bodies"]!.AsArray().Single()!["figures"]!.AsObject();

    private Task<Reply> TableAsync(string path, string language) => Api.SendAsync(
        new Request(HttpMethod.Get, path) { User = "auditor", Headers = new() { ["Accept"] = "text/csv", ["Accept-Language"] = language } });

    private static string Lines(JsonObject f)
    {
        var grounds = f["refusalGrounds"]!;
        return string.Join('\n',
        [
            Counts(f, "filed"), Counts(f, "issued"), Counts(f, "refused"),
            $"grounds {grounds["requirementsNotMet"]} {grounds["belowSixPoints"]} {grounds["documentsUnreliable"]}",
            Counts(f, "withdrawn"),
            .. f["terms"]!.AsArray().Select(t => $"{t!["term"]} {t["inTime"]} {t["late"]} {t["medianWorkingDays"]}"),
            $"revoked {f["certificates"]!["revoked"]}",
        ]);
    }

    private static string Counts(JsonObject f, string name)
    {
        var kinds = ((string[])["issue", "extend", "reissue", "duplicate"]).Where(k => f[name]![k]!.GetValue<int>() > 0).Select(k => $" {k} {f[name]![k]}");
        return $"{name} {f[name]!["all"]}:{string.Concat(kinds)}";
    }
}
