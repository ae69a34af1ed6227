using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class WhatIfInOneProcess(SingleProcessSystem system) : WhatIfTests(system);

[Collection(nameof(Distributed))]
public sealed class WhatIfDistributed(DistributedSystem system) : WhatIfTests(system);

/// <summary>Which decided cases would have come out otherwise under a draft edition or a draft scoring policy.</summary>
public abstract class WhatIfTests(SharedSystem shared) : SystemTests(shared)
{
    private const string Root = "/api/v1/professions";
    private const string Editor = "registry.editor";

    /// <summary>Five points: higher education and three years (Order 236, p. 10).</summary>
    private static readonly object FivePoints = new
    {
        documentsReliable = true,
        meetsProfessionRequirements = true,
        education = new[] { "higher" },
        experience = new[] { new { from = "2018-01-01", to = "2020-12-31" } },
        note = (string?)null,
    };

    [Fact]
    public async Task Policy_OtherThreshold_TellsWhoWouldHaveBeenDecidedOtherwise()
    {
        var (issued, refused) = (await Portal.FileAsync(), await Portal.FileAsync());
        await Portal.CompleteAsync(issued, PortalClient.Qualified, "issued");
        await Portal.CompleteAsync(refused, FivePoints, "refused");

        var strict = await AnswerAsync(new { months = 1, scoringPolicy = Policy(8) });
        var mild = await AnswerAsync(new { months = 1, scoringPolicy = Policy(5) });
        var inForce = await AnswerAsync(new { months = 1, scoringPolicy = Policy(6) });

        Assert.Equal("refusedInstead 7/6 issued 7/8 refused belowSixPoints", await CaseAsync(strict, issued));
        Assert.Null(await CaseAsync(strict, refused));
        Assert.Equal("issuedInstead 5/6 refused 5/5 issued ", await CaseAsync(mild, refused));
        Assert.Null(await CaseAsync(mild, issued));
        // The policy in force changes nothing, whatever was decided before on this system.
        Assert.Equal(0, inForce.Json["result"]!["changed"]!.GetValue<int>());
        foreach (var answer in new[] { strict, mild, inForce })
            await AssertAgreesAsync(answer, "commission");
    }

    [Fact]
    public async Task Edition_WithoutAProfession_TellsWhoseApplicationWouldNotHaveBeenAccepted()
    {
        var (issued, refused) = (await Portal.FileAsync(), await Portal.FileAsync());
        await Portal.CompleteAsync(issued, PortalClient.Qualified, "issued");
        await Portal.CompleteAsync(refused, FivePoints, "refused");
        var id = await Portal.FindProfessionAsync();
        var code = (await Api.GetAsync($"{Root}/{id}?on=2026-03-02")).Is(200)["code"];
        var draft = (await Api.PostAsync(Root + "/drafts", Editor, new { list = "priority-sectors" })).Is(201);

        var unchanged = await AnswerAsync(new { months = 1, editionDraftId = draft["id"] });
        (await ChangeAsync(HttpMethod.Delete, $"{Root}/drafts/{draft["id"]}/rows/{code}", draft.ETag)).Is(200);
        var without = await AnswerAsync(new { months = 1, editionDraftId = draft["id"] });

        Assert.Equal(0, unchanged.Json["result"]!["changed"]!.GetValue<int>());
        Assert.Equal("notOnList issued notAccepted", await CaseAsync(without, issued));
        Assert.Equal("notOnList refused notAccepted", await CaseAsync(without, refused));
        var fate = Assert.Single(without.Json["result"]!["professions"]!.AsArray())!;
        Assert.Equal((id, "notOnList"), (fate["professionId"]!.GetValue<string>(), fate["change"]!.GetValue<string>()));
        await AssertAgreesAsync(without, "applications");
        (await ChangeAsync(HttpMethod.Post, $"{Root}/drafts/{draft["id"]}/withdrawal", (await Api.GetAsync($"{Root}/drafts/{draft["id"]}", Editor)).Is(200).ETag)).Is(200);
        (await AskAsync(new { months = 1, editionDraftId = draft["id"] })).Refuses(409, "draft-status-wrong");
    }

    [Fact]
    public async Task Ask_Again_IsTheSameQuestion_AndFaultsAreToldTogether()
    {
        var (key, question) = (Guid.NewGuid(), new { months = 3, scoringPolicy = Policy(6) });
        var first = (await AskAsync(question, key)).Is(202);
        var again = (await AskAsync(question, key)).Is(202);
        Assert.Equal((first.Text, first.Headers.Location), (again.Text, again.Headers.Location));
        Assert.Equal(("asked", "2025-12-02", "2026-03-02"), (first["state"], first["from"], first["to"]));
        (await AskAsync(new { months = 4, scoringPolicy = Policy(6) }, key)).Refuses(422, "idempotency-key-reused");
        (await Api.PostAsync(Root + "/what-ifs", Editor, question)).Refuses(428, "precondition-required");

        (await AskAsync(new { months = 37 })).Refuses(422, "validation-failed").Names(("/months", "outOfRange"), ("", "editionOrPolicy"));
        (await AskAsync(new { months = 1, editionDraftId = Guid.NewGuid() })).Refuses(422, "validation-failed").Names(("/editionDraftId", "draftUnknown"));
        (await AskAsync(new { scoringPolicy = new { threshold = 6, bonus = 1 } })).Refuses(400, "malformed-request").Names(
            ("/months", "required"), ("/scoringPolicy/bonus", "unknownMember"), ("/scoringPolicy/education", "required"), ("/scoringPolicy/experience", "required"));
        var other = (await Api.PostAsync(Root + "/drafts", Editor, new { list = "citizenship" })).Is(201);
        (await AskAsync(new { months = 1, editionDraftId = other["id"] })).Refuses(422, "list-decides-no-certificates");
        (await AskAsync(question, user: "officer.71")).Refuses(403, "role-missing");
        (await Api.GetAsync($"{Root}/what-ifs/{Guid.NewGuid()}", "auditor")).Refuses(404, "what-if-not-found");
        (await Api.GetAsync($"{Root}/what-ifs/{Guid.NewGuid()}/cases", "auditor")).Refuses(404, "what-if-not-found");
        (await Api.GetAsync($"{Root}/what-ifs/{first["id"]}", "applicant.1")).Refuses(403, "role-missing");
        Assert.Contains(first["id"], (await Api.GetAsync(Root + "/what-ifs", "ops")).Is(200).Items.Select(w => w["id"]!.GetValue<string>()));
    }

    private static object Policy(int threshold) => new
    {
        threshold,
        education = new { higher = 3, academicDegree = 4, englishTeachingCertificate = 3 },
        experience = new[] { new { fromYears = 1, points = 2 }, new { fromYears = 4, points = 4 }, new { fromYears = 11, points = 6 } },
    };

    private Task<Reply> AskAsync(object question, Guid? key = null, string user = Editor) =>
        Api.PostOnceAsync(Root + "/what-ifs", user, question, key);

    /// <summary>The whole answer, at the address that the question got.</summary>
    private async Task<Reply> AnswerAsync(object question)
    {
        var location = (await AskAsync(question)).Is(202).Headers.Location!.ToString();
        Reply? last = null;
        await Eventually.EqualAsync("done", async () => (last = (await Api.GetAsync(location, Editor)).Is(200))["state"], 60);
        (await Api.GetIfNoneMatchAsync(location, "auditor", last!.ETag)).Is(304);
        return last;
    }

    private async Task<string?> CaseAsync(Reply answer, FiledCase filed)
    {
        var found = (await CasesAsync(answer)).SingleOrDefault(c => c["applicationId"]!.GetValue<string>() == filed.Id);
        return found is null ? null : $"{found["change"]} {Text(found["before"]!)} {Text(found["after"]!)}{Grounds(found["after"]!)}";

        static string Text(JsonNode outcome) => (outcome["score"] is { } score ? $"{score}/{outcome["threshold"]} " : "") + outcome["outcome"];
        static string Grounds(JsonNode outcome) => outcome["grounds"] is JsonArray grounds ? " " + string.Join(',', grounds) : "";
    }

    private Task<List<JsonObject>> CasesAsync(Reply answer) => Lists.AllAsync(Api, $"{Root}/what-ifs/{answer["id"]}/cases", "auditor", limit: 2);

    // Numbers, list and progress say the same.
    private async Task AssertAgreesAsync(Reply answer, string service)
    {
        var (cases, result) = (await CasesAsync(answer), answer.Json["result"]!);
        Assert.Equal(cases.Count, result["changed"]!.GetValue<int>());
        Assert.Equal(
            cases.GroupBy(c => $"{c["localExecutiveBody"]} {c["change"]}").Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal),
            result["counts"]!.AsArray().Select(c => $"{c!["localExecutiveBody"]} {c["change"]} {c["cases"]}").Order(StringComparer.Ordinal));
        var progress = Assert.Single(answer.Json["progress"]!.AsArray())!;
        Assert.Equal(service, progress["service"]!.GetValue<string>());
        Assert.Equal(result["examined"]!.GetValue<int>(), progress["total"]!.GetValue<int>());
        Assert.Equal(progress["total"]!.GetValue<int>(), progress["examined"]!.GetValue<int>());
    }

    private Task<Reply> ChangeAsync(HttpMethod method, string path, string etag) =>
        Api.SendAsync(new Request(method, path) { User = Editor, Headers = { ["If-Match"] = etag } });
}
