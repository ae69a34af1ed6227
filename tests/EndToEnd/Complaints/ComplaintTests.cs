using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Complaints;

[Collection(nameof(SingleProcess))]
public sealed class ComplaintsInOneProcess(SingleProcessSystem system) : ComplaintTests(system)
{
    [Fact]
    public async Task Upheld_RefusedExtension_IsTheOfficersAgain()
    {
        var holder = new HolderClient(Portal);
        var number = (await Portal.IssueAsync())["certificateNumber"];
        var filed = await holder.FileAsync(await holder.ExtensionAsync(number));
        (await holder.DecideAsync(filed, (await Portal.ReadAsync(filed)).ETag, new { decision = "refuse", grounds = new[] { "documentsUnreliable" } })).Is(200);
        var complaint = await Complaints.FileAsync(filed);
        await Complaints.ForwardAsync(complaint);

        Assert.True((await Complaints.DecideAsync(complaint, "upheld")).Json["reopenedCase"]!.GetValue<bool>());

        // Three working days again (annex 2, row 3), and no commission.
        var reopened = (await Portal.ReadAsync(filed)).Is(200);
        Assert.Equal(("registered", "2026-03-05"), (reopened["status"], reopened["resultDueOn"]));
        Assert.Null(reopened.Json["refusal"]);
        Assert.Equal(number, await holder.GrantAsync(filed));
        Assert.Equal(["registered", "applicantTermRecorded", "refused", "reopened", "extended"], await Portal.HistoryAsync(filed));
    }

    [Fact]
    public async Task File_AboutACertificate_OfItsHolder()
    {
        var number = (await Portal.IssueAsync())["certificateNumber"];
        var form = new JsonObject { ["certificateNumber"] = number, ["against"] = "action", ["text"] = "The name is misspelt." };

        (await Complaints.SendAsync(form, "applicant.2")).Refuses(404, "certificate-not-found");
        var filed = (await Complaints.SendAsync(form, "applicant.1")).Is(201);

        Assert.Equal((number, "registered"), (filed["certificateNumber"], filed["status"]));
    }

    [Fact]
    public async Task File_WrongForm_NamesEveryFault()
    {
        var form = new JsonObject { ["applicationId"] = Guid.NewGuid(), ["certificateNumber"] = "C71-2026-0000001", ["documents"] = new JsonArray(Guid.NewGuid().ToString()) };

        (await Complaints.SendAsync(form)).Refuses(422, "validation-failed")
            .Names(("/applicationId", "applicationOrCertificate"), ("/against", "required"), ("/text", "required"), ("/documents/0", "documentUnknown"));
        Assert.Equal(428, (await Api.PostAsync("/api/v1/complaints", "portal", form)).Status);
    }

    [Fact]
    public async Task File_SameKeyAgain_SameComplaint()
    {
        var (filed, key) = (await Portal.FileAsync(), Guid.NewGuid());
        var form = ComplaintClient.Form(filed, "inaction");
        var first = (await Complaints.SendAsync(form, key: key)).Is(201);

        Assert.Equal(first.Text, (await Complaints.SendAsync(form, key: key)).Is(201).Text);

        form["text"] = "Something else.";
        (await Complaints.SendAsync(form, key: key)).Refuses(422, "idempotency-key-reused");
        Assert.Single((await Api.GetAsync("/api/v1/complaints?applicationId=" + filed.Id, "portal")).Is(200).Items);
    }

    [Fact]
    public async Task Read_Others_HiddenOrForbidden()
    {
        var id = await Complaints.FileAsync(await Portal.FileAsync(), "inaction");

        (await Complaints.ReadAsync(id, "applicant.2")).Refuses(404, "complaint-not-found");
        (await Complaints.ReadAsync(id, "official.75")).Refuses(403, "another-bodys-case");
        (await Api.PostAsync($"/api/v1/complaints/{id}/withdrawal", "applicant.2")).Refuses(404, "complaint-not-found");
        (await Api.GetAsync($"/api/v1/complaints/{id}/bundle", "applicant.1")).Refuses(403, "role-missing");
        Assert.Equal(403, (await Complaints.StepAsync(id, "decision", new { }, Complaints.Official)).Status);
        Assert.DoesNotContain(id, await Lists.IdsAsync(Api, "/api/v1/complaints", "applicant.2", "id"));
        Assert.DoesNotContain(id, await Lists.IdsAsync(Api, "/api/v1/complaints", "officer.75", "id"));
        Assert.Contains(id, await Lists.IdsAsync(Api, "/api/v1/complaints?status=registered", "applicant.1", "id"));
        Assert.Contains(id, await Lists.IdsAsync(Api, "/api/v1/complaints?localExecutiveBody=71", "inspector", "id"));
    }

    [Fact]
    public async Task Withdraw_Forwarded_EndsItsTermsAndOpensNoCourt()
    {
        var id = await Complaints.FileAsync(await Portal.FileAsync(), "inaction");
        await Complaints.ForwardAsync(id);

        var withdrawn = (await Api.PostAsync($"/api/v1/complaints/{id}/withdrawal", "applicant.1")).Is(200);

        Assert.Equal("withdrawn", withdrawn["status"]);
        Assert.All(withdrawn.Json["terms"]!.AsArray(), t => Assert.NotNull(t!["endedOn"]));
        (await Api.PostAsync($"/api/v1/complaints/{id}/withdrawal", "applicant.1")).Refuses(409, "complaint-already-ended");
        (await Complaints.StepAsync(id, "court", new { court = "Court", number = "1", filedOn = "2026-03-02" })).Refuses(409, "complaint-procedure-not-ended");
    }
}

[Collection(nameof(Distributed))]
public sealed class ComplaintsDistributed(DistributedSystem system) : ComplaintTests(system);

/// <summary>Complaints from registration to their outcome, and what follows for the case (Order 236, p. 24–28).</summary>
public abstract class ComplaintTests(SharedSystem shared) : SystemTests(shared)
{
    protected ComplaintClient Complaints => new(Portal);

    [Fact]
    public async Task Granted_WithinThreeDays_TheCommissionConsidersTheCaseAnew()
    {
        var filed = await Portal.RefuseAsync();
        var complaint = (await Complaints.SendAsync(ComplaintClient.Form(filed), "applicant.1")).Is(201);
        // P. 24: three working days; p. 25: five, over the rest day of 9 March.
        Assert.Equal(("registered", "2026-03-05", "2026-03-10"), (complaint["status"], complaint["forwardDueOn"], complaint["answerDueOn"]));
        await Running.SetClockAsync("2026-03-05T16:00:00+05:00");

        var granted = await Complaints.GrantAsync(complaint["id"]);

        Assert.Equal("granted", granted["status"]);
        Assert.Equal(["complaintForward 2026-03-05 False", "complaintAnswer 2026-03-05 False"], TermsOf(granted));
        var reopened = (await Portal.ReadAsync(filed)).Is(200);
        Assert.Equal(("underReview", "2026-03-13"), (reopened["status"], reopened["resultDueOn"]));
        var file = await Portal.AwaitReopenedAsync(filed);
        var seen = (await Api.GetAsync(file.Path, Portal.Secretary)).Is(200).Json;
        Assert.Equal((2, "2026-03-11"), (seen["round"]!.GetValue<int>(), seen["decisionDueOn"]!.GetValue<string>()));
        Assert.False(seen["formerRounds"]![0]!["findings"]!["documentsReliable"]!.GetValue<bool>());
        var receipt = JsonNode.Parse((await Api.GetAsync(file.Path + "/deadlines/commissionDecision/receipt", Portal.Secretary)).Is(200)["content"])!;
        Assert.Equal("reopening 2026-03-05 2026-03-11", $"{receipt["startEvent"]!["what"]} {receipt["startEvent"]!["on"]} {receipt["dueOn"]}");

        var issued = await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued");

        Assert.NotNull(issued.Json["certificateNumber"]);
        Assert.Equal(
            ["registered", "forwarded", "recommendationReceived", "refused", "reopened", "recommendationReceived", "issued"], await Portal.HistoryAsync(filed));
        await AssertPublishedAsync("ComplaintRegistered", filed);
        await AssertPublishedAsync("ComplaintDecided", filed);
        await AssertPublishedAsync("ApplicationReopened", filed);
    }

    [Fact]
    public async Task Forwarded_Late_IsRecordedAndTheReviewingBodyDecides()
    {
        var filed = await Portal.RefuseAsync();
        var id = await Complaints.FileAsync(filed);
        Assert.Equal("", await DeadlinesAsync(id));
        await Running.SetClockAsync("2026-03-05T10:00:00+05:00");
        Assert.Equal("complaintForward approaching", await DeadlinesAsync(id));
        await Running.SetClockAsync("2026-03-06T10:00:00+05:00");
        Assert.Equal("complaintAnswer approaching, complaintForward missed", await DeadlinesAsync(id));
        // Past the three working days the LEB can only pass it on.
        (await Complaints.StepAsync(id, "granting", new { decision = "Set aside." })).Refuses(409, "complaint-must-be-forwarded");

        var forwarded = await Complaints.ForwardAsync(id);

        Assert.Equal(("forwarded", "2026-04-02"), (forwarded["status"], forwarded["reviewDueOn"]));
        Assert.Equal(
            ["registered portal 24; annex 2, row 7 ", "deadlineMissed system 24 True", "forwarded official 24 True"],
            forwarded.Json["history"]!.AsArray().Select(s => $"{s!["what"]} {s["by"]} {s["legalBasis"]!["paragraph"]} {s["late"]?.GetValue<bool>()}"));
        Assert.Equal("", await DeadlinesAsync(id));
        (await Complaints.StepAsync(id, "court", new { court = "Court", number = "1", filedOn = "2026-03-06" })).Refuses(409, "complaint-procedure-not-ended");

        await Running.SetClockAsync("2026-04-03T10:00:00+05:00");
        Assert.Equal("complaintReview missed", await DeadlinesAsync(id));
        var rejected = await Complaints.DecideAsync(id, "rejected", "2026-04-03");
        Assert.Equal(("decided", false), (rejected["status"], rejected.Json["reopenedCase"]!.GetValue<bool>()));
        Assert.Equal(["complaintForward 2026-03-06 True", "complaintAnswer 2026-03-06 False", "complaintReview 2026-04-03 True"], TermsOf(rejected));
        Assert.Equal("refused", (await Portal.ReadAsync(filed))["status"]);

        // P. 28: now the court, whose decision comes later.
        var court = new { court = "Administrative court", number = "7119-26", filedOn = "2026-04-02" };
        (await Complaints.StepAsync(id, "court", court)).Refuses(422, "court-before-procedure");
        (await Complaints.StepAsync(id, "court", court with { filedOn = "2026-04-03" })).Is(200);
        var ended = (await Complaints.StepAsync(id, "court", new { court.court, court.number, filedOn = "2026-04-03", outcome = "dismissed" })).Is(200);
        Assert.Equal("dismissed", ended.Json["court"]!["outcome"]!.GetValue<string>());
        await AssertPublishedAsync("ComplaintForwarded", filed);
    }

    [Fact]
    public async Task Upheld_AgainstARefusal_RefusedAgainOrIssuedInANewRound()
    {
        var filed = await Portal.RefuseAsync();
        var first = (await Portal.ReadAsync(filed)).Json["refusal"]!["noticeNumber"]!.GetValue<string>();
        var id = await Complaints.FileAsync(filed);
        await Complaints.ForwardAsync(id);
        (await Complaints.StepAsync(id, "decision", new { outcome = "upheld" }, ComplaintClient.Reviewer)).Refuses(422, "validation-failed")
            .Names(("/body", "required"), ("/number", "required"), ("/date", "required"), ("/reasons", "required"));
        var etag = (await Complaints.ReadAsync(id)).ETag;

        Assert.True((await Complaints.DecideAsync(id, "upheld")).Json["reopenedCase"]!.GetValue<bool>());

        (await Complaints.StepAsync(id, "decision", new { outcome = "rejected", body = "x", number = "x", date = "2026-03-02", reasons = "x" }, ComplaintClient.Reviewer, etag))
            .Refuses(412, "stale-version");
        await Portal.AwaitReopenedAsync(filed);
        var again = await Portal.CompleteAsync(filed, PortalClient.Unqualified, "refused");
        Assert.NotEqual(first, again.Json["refusal"]!["noticeNumber"]!.GetValue<string>());
        // A second complaint opens a third round.
        await Complaints.GrantAsync(await Complaints.FileAsync(filed));
        await Portal.AwaitReopenedAsync(filed, 3);
        await Portal.CompleteAsync(filed, PortalClient.Qualified, "issued");
    }

    private static IEnumerable<string> TermsOf(Reply complaint) =>
        complaint.Json["terms"]!.AsArray().Select(t => $"{t!["term"]} {t["endedOn"]} {t["late"]!.GetValue<bool>()}");

    private async Task<string> DeadlinesAsync(string complaint)
    {
        var found = new List<string>();
        foreach (var state in (string[])["approaching", "missed"])
            found.AddRange((await Lists.AllAsync(Api, "/api/v1/deadlines?state=" + state, Portal.Officer))
                .Where(d => d["complaintId"]?.GetValue<string>() == complaint).Select(d => $"{d["term"]} {state}"));
        return string.Join(", ", found.Order(StringComparer.Ordinal));
    }

    private Task AssertPublishedAsync(string eventName, FiledCase filed) => Eventually.EqualAsync(1L, () => CountPublishedAsync("applications", eventName, filed));
}
