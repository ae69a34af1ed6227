using System.Net.Http.Headers;
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
        var claim = (await PostAsync("hr.1", path + "/levels", form)).Is(201);
        Assert.Equal(Uploads.Pdf, (await Api.GetAsync($"{path}/levels/{claim["id"]}/documents/{paper}", "health.coordinator")).Is(200).Bytes);
        (await Api.GetAsync($"{path}/levels/{claim["id"]}/documents/{paper}", "hr.2")).Refuses(403, "another-organisations-case");
        (await Api.GetAsync($"{path}/levels/{claim["id"]}/documents/{Guid.NewGuid()}", "hr.1")).Refuses(404, "document-not-found");
        Assert.All(claim.Json["assessment"]!["conditions"]!.AsArray(), c => Assert.True(c!["met"]!.GetValue<bool>(), c.ToJsonString()));
        Assert.Contains((await Api.GetAsync(Root + "/level-claims?status=claimed&limit=200", "health.coordinator")).Is(200).Items, c => c["id"]!.GetValue<string>() == claim["id"]);
        var decision = $"{path}/levels/{claim["id"]}/decision";
        (await ActAsync("hr.1", decision, claim.ETag, new { decision = "give" })).Refuses(403, "role-missing");
        Assert.Equal("given", (await ActAsync("health.coordinator", decision, claim.ETag, new { decision = "give" })).Is(200)["status"]);
        (await ActAsync("health.coordinator", decision, claim.ETag, new { decision = "give" })).Refuses(412, "stale-version");

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
        (await PostAsync("hr.1", path + "/cpd/forms", request)).Refuses(409, "cpd-nothing-confirmed");
        await ConfirmedAsync(path, new { criterion = 1, title = "Course", organisation = "University", quantity = 72, completedOn = "2026-01-20", language = "kk", grade = "basic" });

        var form = (await PostAsync("hr.1", path + "/cpd/forms", request)).Is(201).Headers.Location!.ToString();

        using var paper = await SignedPaper.OfAsync(Api, (await Api.GetAsync(form + "/document", "hr.1")).Is(200).Bytes, (await Api.GetAsync(form + "/signature", "hr.1")).Is(200).Bytes);
        await paper.AssertWellFormedAsync();
        await paper.AssertSignedAsync();
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

        (await PostAsync("hr.1", path + "/cpd", wrong)).Refuses(422, "cpd-criterion-not-met").Names(
            ("/grade", "required"), ("/completedOn", "cpdOutsideWindow"), ("/foreign", "cpdNotRanked"), ("/foreign/originalPresented", "cpdOriginalMissing"),
            ("/documents", "cpdTranslationMissing"));
        (await PostAsync("health.coordinator", path + "/cpd", wrong)).Refuses(403, "role-missing");
        (await Api.PostAsync(path + "/cpd", "hr.1", wrong)).Refuses(428, "precondition-required");
    }

    private Task<Reply> PostAsync(string user, string path, JsonNode form) => Api.SendAsync(new Request(HttpMethod.Post, path)
    {
        User = user,
        Json = form,
        Headers = { ["Idempotency-Key"] = Guid.NewGuid().ToString() },
    });

    private Task<Reply> ActAsync(string user, string path, string version, object form) => Api.SendAsync(new Request(HttpMethod.Post, path)
    {
        User = user,
        Json = form,
        Headers = { ["If-Match"] = version },
    });

    private static decimal Number(JsonNode? node) => node!.GetValue<decimal>();

    private async Task<string> WorkerAsync(string iin, string birthDate)
    {
        var entered = await PostAsync("hr.1", Root + "/workers", JsonNode.Parse($$"""
            { "person": { "iin": "{{iin}}", "surname": "AKHMETOV", "givenName": "DAMIR", "patronymic": null, "sex": "male", "birthDate": "{{birthDate}}", "birthPlace": "Almaty",
                "citizenship": "KAZ", "identityDocument": { "kind": "identityCard", "number": "012345678", "issuedOn": "2020-05-10", "expiresOn": "2030-05-09", "issuedBy": "MIA" },
                "residence": "Astana", "registrationPlace": "Astana", "registrationDate": "2020-06-01",
                "education": [ { "kind": "diploma", "number": "1177", "organisation": "University", "country": "KAZ", "specialty": "Medicine", "issuedOn": "2013-06-30" } ] },
              "workplace": { "organisationName": "City hospital", "region": "71", "positionName": "Директордың мейіргер ісі жөніндегі орынбасары", "hiredOn": "2015-09-01" } }
            """)!);
        return $"{Root}/workers/{entered.Is(201)["id"]}";
    }

    private async Task ConfirmedAsync(string worker, object result)
    {
        var entered = (await PostAsync("hr.1", worker + "/cpd", await WithDocumentAsync(result))).Is(201);
        var confirmed = (await ActAsync("hr.1", $"{worker}/cpd/{entered["id"]}/confirmation", entered.ETag, new { })).Is(200);
        (await ActAsync("hr.1", $"{worker}/cpd/{entered["id"]}/head-confirmation", confirmed.ETag, new { head = "A. Akhmetov", on = "2026-03-02" })).Is(200);
    }

    private async Task<JsonNode> WithDocumentAsync(object result)
    {
        var form = System.Text.Json.JsonSerializer.SerializeToNode(result)!;
        form["documents"] = new JsonArray(new JsonObject { ["documentId"] = await UploadAsync(), ["kind"] = "confirming" });
        return form;
    }

    private async Task<string> UploadAsync() =>
        (await Api.SendAsync(new Request(HttpMethod.Post, Root + "/documents") { User = "hr.1", Content = Upload })).Is(201)["id"];

    private static MultipartFormDataContent Upload()
    {
        var part = new ByteArrayContent(Uploads.Pdf);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return new MultipartFormDataContent { { part, "file", "paper.pdf" } };
    }
}
