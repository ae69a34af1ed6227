using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Permits;

[Collection(nameof(SingleProcess))]
public sealed class PermitsInOneProcess(SingleProcessSystem system) : PermitTests(system);

[Collection(nameof(Distributed))]
public sealed class PermitsDistributed(DistributedSystem system) : PermitTests(system);

/// <summary>The permit of permanent residence over HTTP (Order 992, annex 3, rows 8 and 9).</summary>
public abstract class PermitTests(SharedSystem shared) : SystemTests(shared)
{
    private PermitClient Permits => new(Api);

    [Fact]
    public async Task Checklist_AnyoneAsks_NamesPapersWithReasonsAndItems()
    {
        var asked = (await Api.GetAsync(PermitClient.Root + "/checklist?birthDate=1990-01-01&citizenship=CHN&circumstances=ethnicKazakh&circumstances=formerCitizen")).Is(200);

        Assert.Equal(
            ["applicationQuestionnaire", "passport", "solvency", "housing", "medicalCertificate", "photo", "stateDuty"],
            asked.Json["papers"]!.AsArray().Select(p => p!["type"]!.GetValue<string>()));
        Assert.Equal("exemptFromSolvency annex 3, row 8, item 3", $"{asked.Json["papers"]![2]!["reason"]} {asked.Json["papers"]![2]!["legalBasis"]!["paragraph"]}");
        Assert.Equal("criminalRecord ethnicKazakhOfChina", $"{asked.Json["notAsked"]![0]!["type"]} {asked.Json["notAsked"]![0]!["reason"]}");
        (await Api.GetAsync(PermitClient.Root + "/checklist?birthDate=2990-01-01")).Refuses(422, "validation-failed");
        (await Api.GetAsync(PermitClient.Root + "/checklist?category=other&birthDate=x")).Refuses(400, "malformed-request");
    }

    [Fact]
    public async Task Permit_FromFilingToAnnulment_IsSignedVerifiedAndAnnulled()
    {
        var path = await Permits.FileAsync();
        var filed = (await Api.GetAsync(path, "portal")).Is(200);
        Assert.Equal("registered 2026-03-02 2026-04-16", $"{filed["status"]} {filed["registeredOn"]} {filed["decisionDueOn"]}");
        (await Permits.DecideAsync(path, new { decision = "grant" })).Refuses(409, "permit-not-agreed");
        (await Permits.AnswerAsync(path, false, "Security", PermitClient.Ground("article49", 18))).Is(200);
        (await Permits.AnswerAsync(path, true)).Is(200);
        (await Permits.DecideAsync(path, new { decision = "grant" })).Refuses(409, "permit-not-agreed");
        (await Permits.AnswerAsync(path, true, "Security")).Is(200);
        (await Permits.DecideAsync(path, new { decision = "grant" }, "\"1\"")).Refuses(412, "stale-version");
        var granted = (await Permits.DecideAsync(path, new { decision = "grant" })).Is(200);
        Assert.Equal("granted", granted["status"]);
        Assert.Equal(
            ["registered", "disagreed", "agreed", "agreed", "granted"],
            (await Api.GetAsync(path + "/history", "portal")).Is(200).Items.Select(s => s["what"]!.GetValue<string>()));

        var permitPath = PermitClient.Root + "/permits/" + granted["permitNumber"];
        var permit = (await Api.GetAsync(permitPath, "applicant.1")).Is(200);
        Assert.Equal("inForce 2026-03-02 2036-03-01", $"{permit["status"]} {permit["validFrom"]} {permit["validTo"]}");
        await AssertSignedAsync(permitPath, permit["number"]);
        var verification = $"{PermitClient.Root}/verification/{permit["number"]}?code=";
        Assert.Equal("Y*** A***", (await Api.GetAsync(verification + permit["verificationCode"])).Is(200)["holder"]);
        (await Api.GetAsync(verification + "wrong")).Refuses(404, "permit-not-verified");

        await Running.SetClockAsync("2027-05-03T10:00:00+05:00");
        (await Permits.PostAsync(permitPath + "/annulment", $"\"{permit["version"]}\"", new { grounds = new[] { PermitClient.Ground("article49", 15) } }))
            .Refuses(422, "grounds-not-listed").Names(("/grounds/0", "residenceLongEnough"));
        (await Api.PostAsync(permitPath + "/stays", PermitClient.Migration, new { movement = "entry", on = "2026-04-01" })).Refuses(409, "movement-out-of-turn");
        var away = (await Api.PostAsync(permitPath + "/stays", PermitClient.Migration, new { movement = "exit", on = "2026-04-01" })).Is(200);
        Assert.Equal("0 true", $"{away.Json["residence"]!["worst"]!["daysPresent"]} {away.Json["residence"]!["groundStands"]}");
        (await Permits.PostAsync(permitPath + "/annulment", $"\"{away["version"]}\"", new { grounds = new[] { PermitClient.Ground("general", 1) } }))
            .Refuses(422, "grounds-not-listed").Names(("/grounds/0", "groundCannotAnnul"));
        (await Permits.PostAsync(permitPath + "/annulment", $"\"{away["version"]}\"", new { grounds = new[] { PermitClient.Ground("article49", 15) } })).Is(200);
        Assert.Equal("annulled", (await Api.GetAsync(verification + permit["verificationCode"])).Is(200)["status"]);
    }

    [Fact]
    public async Task File_IncompleteOrExpired_NamesEveryPaperAtOnce()
    {
        var form = await Permits.FormAsync();
        var documents = form["documents"]!.AsArray();
        documents.RemoveAt(7);
        documents.RemoveAt(6);
        documents[2]!["issuedOn"] = "2025-09-02";
        documents[3]!["foreignLanguage"] = true;
        documents[3]!["issuedAbroad"] = true;
        documents[4]!["registrationDays"] = 179;
        form["applicant"]!["identityDocument"]!["expiresOn"] = "2026-08-29";

        var refused = (await Permits.SendAsync(form)).Refuses(422, "documents-missing").Names(
            ("/documents", "documentMissing"), ("/documents", "documentMissing"), ("/documents/2/issuedOn", "documentTooOld"), ("/documents/3/notarisedTranslation", "translationMissing"),
            ("/documents/3/legalisation", "legalisationMissing"), ("/documents/4/registrationDays", "registrationTooShort"), ("/applicant/identityDocument/expiresOn", "documentEndsTooSoon"));
        Assert.All(refused.Json["errors"]!.AsArray(), e => Assert.StartsWith("annex 3, row 8", e!["legalBasis"]!["paragraph"]!.GetValue<string>(), StringComparison.Ordinal));

        // With other faults beside, all of them together.
        form["region"] = "00";
        form["applicant"]!["surname"] = null;
        Assert.Equal(9, (await Permits.SendAsync(form)).Refuses(422, "validation-failed").Faults.Count);
        (await Permits.SendAsync(new JsonObject())).Refuses(422, "validation-failed");
        (await Permits.SendAsync(new JsonObject { ["documents"] = new JsonArray(new JsonObject()) })).Refuses(422, "validation-failed");
    }

    [Fact]
    public async Task File_InDemandProfession_AsksProfessionsAndThePetitionLetter()
    {
        var form = await Permits.FormAsync();
        var profession = (await Api.GetAsync("/api/v1/professions?list=permanent-residence&on=2026-03-02&limit=1")).Is(200).Items[0];
        form["professionId"] = profession["id"]!.GetValue<string>();

        (await Permits.SendAsync(form)).Refuses(422, "documents-missing").Names(("/documents", "documentMissing"));
        form["documents"]!.AsArray().Add(PermitClient.Paper("petitionLetter", form["documents"]![0]!["documentId"]!.GetValue<string>()));
        var filed = (await Permits.SendAsync(form)).Is(201);
        Assert.Equal(profession["code"]!.GetValue<string>(), filed.Json["profession"]!["code"]!.GetValue<string>());
        // Ground 4 does not reach such a holder, and one of another list is not in demand.
        var path = PermitClient.Root + "/applications/" + filed["id"];
        (await Permits.DecideAsync(path, new { decision = "refuse", grounds = new[] { PermitClient.Ground("article49", 4) } }))
            .Refuses(422, "grounds-not-listed").Names(("/grounds/0", "groundDoesNotApply"));
        form["professionId"] = await Portal.FindProfessionAsync();
        (await Permits.SendAsync(form)).Refuses(422, "validation-failed").Names(("/professionId", "professionNotInDemand"));
    }

    [Fact]
    public async Task Refuse_OnListedGroundsAlone_GivesASignedNotice()
    {
        var path = await Permits.FileAsync();
        (await Permits.DecideAsync(path, new { decision = "refuse" })).Refuses(422, "validation-failed").Names(("/grounds", "required"));
        (await Permits.DecideAsync(path, new { decision = "refuse", grounds = new[] { PermitClient.Ground("general", 4), PermitClient.Ground("article49", 15) } }))
            .Refuses(422, "grounds-not-listed").Names(("/grounds/0", "groundUnknown"), ("/grounds/1", "groundCannotRefuse"));

        var refused = (await Permits.DecideAsync(path, new { decision = "refuse", grounds = new[] { PermitClient.Ground("general", 1), PermitClient.Ground("article49", 9) } })).Is(200);
        Assert.Equal("refused annex 3, row 9, list of article 49, item 9", $"{refused["status"]} {refused.Json["refusal"]!["grounds"]![1]!["legalBasis"]!["paragraph"]}");
        // Not the number of a permit, which begins with RP.
        Assert.Equal("N" + refused["number"], refused.Json["refusal"]!["noticeNumber"]!.GetValue<string>());
        await AssertSignedAsync(path + "/refusal", refused.Json["refusal"]!["noticeNumber"]!.GetValue<string>());
        (await Api.PostAsync(path + "/withdrawal", "portal")).Refuses(409, "permit-application-already-ended");
    }

    [Fact]
    public async Task Access_OthersCasesAndRoles_AreClosed()
    {
        var path = await Permits.FileAsync("applicant.1");

        (await Api.GetAsync(path, "applicant.1")).Is(200);
        (await Api.GetAsync(path, "applicant.2")).Refuses(404, "permit-application-not-found");
        (await Api.GetAsync(path, "officer.71")).Refuses(403, "role-missing");
        (await Api.GetAsync(path)).Refuses(401, "unauthorized");
        (await Api.PostAsync(path + "/agreements", PermitClient.Migration, new { body = "A", positive = true })).Refuses(403, "role-missing");
        (await Api.PostAsync(path + "/withdrawal", "applicant.2")).Refuses(404, "permit-application-not-found");
        (await Permits.SendAsync(await Permits.FormAsync("applicant.2"), "applicant.2")).Refuses(403, "not-own-iin");
        Assert.Contains(path.Split('/')[^1], await Lists.IdsAsync(Api, PermitClient.Root + "/applications?status=registered&region=71", PermitClient.Police, "id"));
        Assert.DoesNotContain(path.Split('/')[^1], await Lists.IdsAsync(Api, PermitClient.Root + "/applications", "applicant.2", "id"));
        Assert.Equal("withdrawn", (await Api.PostAsync(path + "/withdrawal", "applicant.1")).Is(200)["status"]);
    }

    [Fact]
    public async Task File_SameKeyAgain_AnswersTheSame()
    {
        var (form, key) = (await Permits.FormAsync(), Guid.NewGuid());

        var first = (await Permits.SendAsync(form, key: key)).Is(201);
        Assert.Equal(first.Text, (await Permits.SendAsync(form, key: key)).Is(201).Text);
        form["parentAbroad"] = true;
        (await Permits.SendAsync(form, key: key)).Refuses(422, "idempotency-key-reused");
    }

    private async Task AssertSignedAsync(string path, string number)
    {
        using var paper = await SignedPaper.CheckedAsync(Api, path, "portal");
        Assert.Contains(number, await paper.TextAsync(), StringComparison.Ordinal);
    }
}
