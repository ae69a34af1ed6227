using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class HealthDevelopmentInOneProcess(SingleProcessSystem system) : HealthDevelopmentTests(system);

[Collection(nameof(Distributed))]
public sealed class HealthDevelopmentDistributed(DistributedSystem system) : HealthDevelopmentTests(system);

/// <summary>Professional development and qualification levels over HTTP (Order 66, p. 6–12, 19 of the Rules).</summary>
public abstract class HealthDevelopmentTests(SharedSystem shared) : SystemTests(shared)
{
    private const string Root = "/api/v1/health-workforce";

    [Fact]
    public async Task Policies_Anonymous_AreOpen()
    {
        Assert.Equal(21, (await Api.GetAsync(Root + "/cpd/criteria")).Is(200).Json["items"]!.AsArray().Count);
        Assert.Equal(21, (await Api.GetAsync(Root + "/levels")).Is(200).Json["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Worker_FromResultsToTheNextLevel()
    {
        var path = await WorkerAsync(TestIin.Of(new(1988, 5, 6)), "1988-05-06");
        await ConfirmedAsync(path, new { criterion = 1, title = "Course", organisation = "University", quantity = 150, completedOn = "2026-01-20", language = "kk", grade = "basic" });
        await ConfirmedAsync(path, new { criterion = 5, title = "Congress", organisation = "Society", quantity = 1, completedOn = "2026-02-01", language = "ru", level = "international", withReport = true });
        var totals = (await Api.GetAsync(path + "/cpd?on=2026-03-02", "hr.1")).Is(200).Json["totals"]!;
        Assert.Equal((150m, 100m, 250m), (Number(totals["additionalEducation"]), Number(totals["additionalCompetences"]), Number(totals["total"])));

        Assert.Contains("\"total\":250}", (await Api.GetAsync(path + "/cpd?on=2026-03-02", "hr.1")).Is(200).Text, StringComparison.Ordinal);

        var paper = await UploadAsync();
        var form = JsonNode.Parse("""
            { "level": "7.2 (R)", "ground": "next", "specialty": "Cardiology", "education": { "kind": "residency", "institution": "University", "graduatedOn": "2015-06-30" },
              "assessment": { "organisation": "Centre", "number": "17", "on": "2026-02-20", "passed": true },
              "labourFunctions": { "source": "electronicRegister", "on": "2026-02-20" }, "previousLevel": { "level": "7.1 (R)", "givenOn": "2016-01-10" } }
            """)!;
        form["assessment"]!["documentId"] = paper;
        var claim = (await Api.PostOnceAsync(path + "/levels", "hr.1", form)).Is(201);
        Assert.Equal(Uploads.Pdf, (await Api.GetAsync($"{path}/levels/{claim["id"]}/documents/{paper}", "health.coordinator")).Is(200).Bytes);
        (await Api.GetAsync($"{path}/levels/{claim["id"]}/documents/{paper}", "hr.2")).Refuses(403, "another-organisations-case");
        (await Api.GetAsync($"{path}/levels/{claim["id"]}/documents/{Guid.NewGuid()}", "hr.1")).Refuses(404, "document-not-found");
        Assert.All(claim.Json["assessment"]!["conditions"]!.AsArray(), c => Assert.True(c!["met"]!.GetValue<bool>(), c.ToJsonString()));
        Assert.Contains((await Api.GetAsync(Root + "/level-claims?status=claimed&limit=200", "health.coordinator")).Is(200).Items, c => c["id"]!.GetValue<string>() == claim["id"]);
        var decision = $"{path}/levels/{claim["id"]}/decision";
        (await Api.PostIfMatchAsync(decision, "hr.1", claim.ETag, new { decision = "give" })).Refuses(403, "role-missing");
        Assert.Equal("given", (await Api.PostIfMatchAsync(decision, "health.coordinator", claim.ETag, new { decision = "give" })).Is(200)["status"]);
        (await Api.PostIfMatchAsync(decision, "health.coordinator", claim.ETag, new { decision = "give" })).Refuses(412, "stale-version");

        var next = (await Api.GetAsync(path + "/levels/next?on=2026-03-02", "hr.1")).Is(200).Json["items"]![0]!["next"]!;
        Assert.Equal("7.3 (R)", next["level"]!.GetValue<string>());
        var experience = next["conditions"]!.AsArray().Single(c => c!["code"]!.GetValue<string>() == "experience")!;
        Assert.Equal(("2030-03-01", 4m), (experience["reachedOn"]!.GetValue<string>(), Number(experience["missing"])));
        (await Api.GetAsync(path + "/levels", "applicant.2")).Refuses(404, "health-worker-not-found");
    }

    [Fact]
    public async Task Form_OfConfirmedResults_IsASignedPdf()
    {
        var path = await WorkerAsync(TestIin.Of(new(1987, 5, 6)), "1987-05-06");
        var request = JsonNode.Parse("""{ "specialty": "Cardiology", "headOfService": "B. Serikova", "headOfOrganisation": "A. Akhmetov" }""")!;
        (await Api.PostOnceAsync(path + "/cpd/forms", "hr.1", request)).Refuses(409, "cpd-nothing-confirmed");
        await ConfirmedAsync(path, new { criterion = 1, title = "Course", organisation = "University", quantity = 72, completedOn = "2026-01-20", language = "kk", grade = "basic" });

        var form = (await Api.PostOnceAsync(path + "/cpd/forms", "hr.1", request)).Is(201).Headers.Location!.ToString();

        using var paper = await SignedPaper.CheckedAsync(Api, form, "hr.1");
        var text = await paper.TextAsync();
        Assert.Contains("ҮКД нәтижелерінің жиыны: 72", text, StringComparison.Ordinal);
        Assert.Contains("B. Serikova", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_NotMeetingItsCriterion_NamesEveryFault()
    {
        var path = await WorkerAsync(TestIin.Of(new(1986, 5, 6)), "1986-05-06");
        var wrong = await WithDocumentAsync(new
        {
            criterion = 1,
            title = "Course",
            organisation = "Abroad",
            quantity = 10,
            completedOn = "2015-01-20",
            language = "en",
            foreign = new { country = "GBR", originalPresented = false, qs = 12 },
        });

        (await Api.PostOnceAsync(path + "/cpd", "hr.1", wrong)).Refuses(422, "cpd-criterion-not-met").Names(
            ("/grade", "required"), ("/completedOn", "cpdOutsideWindow"), ("/foreign", "cpdNotRanked"), ("/foreign/originalPresented", "cpdOriginalMissing"),
            ("/documents", "cpdTranslationMissing"));
        (await Api.PostOnceAsync(path + "/cpd", "health.coordinator", wrong)).Refuses(403, "role-missing");
        (await Api.PostAsync(path + "/cpd", "hr.1", wrong)).Refuses(428, "precondition-required");
    }

    private static decimal Number(JsonNode? node) => node!.GetValue<decimal>();

    private async Task<string> WorkerAsync(string iin, string birthDate) =>
        $"{Root}/workers/{(await Api.PostOnceAsync(Root + "/workers", "hr.1", HiringForm.Of(iin, birthDate, "2015-09-01"))).Is(201)["id"]}";

    private async Task ConfirmedAsync(string worker, object result)
    {
        var entered = (await Api.PostOnceAsync(worker + "/cpd", "hr.1", await WithDocumentAsync(result))).Is(201);
        var confirmed = (await Api.PostIfMatchAsync($"{worker}/cpd/{entered["id"]}/confirmation", "hr.1", entered.ETag, new { })).Is(200);
        (await Api.PostIfMatchAsync($"{worker}/cpd/{entered["id"]}/head-confirmation", "hr.1", confirmed.ETag, new { head = "A. Akhmetov", on = "2026-03-02" })).Is(200);
    }

    private async Task<JsonNode> WithDocumentAsync(object result)
    {
        var document = await UploadAsync();
        var form = System.Text.Json.JsonSerializer.SerializeToNode(result)!;
        form["documents"] = new JsonArray(new JsonObject { ["documentId"] = document, ["kind"] = "confirming" });
        return form;
    }

    private Task<string> UploadAsync() => Uploads.PdfAsync(Api, "hr.1", Root + "/documents");
}
