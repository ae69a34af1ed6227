using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class AtaZholyInOneProcess(SingleProcessSystem system) : AtaZholyTests(system);

[Collection(nameof(Distributed))]
public sealed class AtaZholyDistributed(DistributedSystem system) : AtaZholyTests(system);

/// <summary>The Ata Zholy card over HTTP: from the checklist to the card and the entry, and who may not.</summary>
public abstract class AtaZholyTests(SharedSystem shared) : SystemTests(shared)
{
    private const string Root = "/api/v1/ata-zholy";
    private const string Officer = "officer.71";
    private static readonly DateOnly BirthDate = new(1990, 1, 1);

    [Fact]
    public async Task Checklist_Anyone_TellsThePapersWithReasons()
    {
        var list = (await Api.GetAsync(Root + "/checklist?category=businessOwner&statesEthnicity=false&papersLanguage=other")).Is(200);

        var papers = list.Json["papers"]!.AsArray();
        Assert.Equal(["identityDocument", "ethnicityCertificate", "businessProof", "translation"], papers.Select(p => p!["paper"]!.GetValue<string>()));
        Assert.All(papers, p => Assert.NotEqual("", p!["reason"]!["en"]!.GetValue<string>()));
        (await Api.GetAsync(Root + "/checklist?category=businessOwner")).Is(400);
        Assert.Equal(7, (await Api.GetAsync(Root + "/rights")).Is(200).Json["rights"]!.AsArray().Count);
        Assert.Equal(4, (await Api.GetAsync(Root + "/channels")).Is(200).Json["channels"]!.AsArray().Count);
    }

    [Fact]
    public async Task Professions_Anyone_AreThe40WithRequirements()
    {
        var items = (await Api.GetAsync(Root + "/professions")).Is(200).Items;

        Assert.Equal(40, items.Count);
        Assert.All(items, p => Assert.NotEqual("", p["requirements"]!["kk"]!.GetValue<string>()));
        var checklist = await Api.GetAsync($"{Root}/checklist?category=decreeProfession&statesEthnicity=true&papersLanguage=kazakh&professionId={items[0]["id"]}");
        Assert.Equal(items[0]["requirements"]!["kk"]!.GetValue<string>(), checklist.Is(200).Json["profession"]!["requirements"]!["kk"]!.GetValue<string>());
    }

    [Fact]
    public async Task File_DecreeProfessionToCard_IsSignedVerifiedAndGivesAPermit()
    {
        var profession = (await Api.GetAsync(Root + "/professions")).Is(200).Items[0]["id"]!.GetValue<string>();
        var form = await FormAsync("diplomaAndCertificates");
        (form["category"], form["professionId"], form["requirementsMet"]) = ("decreeProfession", profession, true);
        form.Remove("business");
        var filed = (await FileAsync(form)).Is(201);
        Assert.Equal("registered 2026-03-03", $"{filed["status"]} {filed["requestsDueOn"]}");
        var path = $"{Root}/applications/{filed["id"]}";

        Assert.Equal("2026-03-10", (await Api.PostAsync(path + "/requests", Officer)).Is(200)["answersDueOn"]);
        await AnswerAsync(path, "internalAffairs", "police.officer");
        Assert.Equal("awaitingIin", (await AnswerAsync(path, "nationalSecurity", Officer))["status"]);
        var iin = TestIin.Of(BirthDate, serial: 4711);
        var ready = (await Api.PostAsync(path + "/iin", Officer, new { iin, madeOn = "2026-03-02" })).Is(200);
        Assert.Equal("awaitingDecision 2026-03-05", $"{ready["status"]} {ready["decisionDueOn"]}");
        (await DecideAsync(path, "\"1\"")).Refuses(412, "stale-version");
        var number = (await DecideAsync(path, ready.ETag)).Is(200)["cardNumber"];

        var card = (await Api.GetAsync($"{Root}/cards/{number}", "portal")).Is(200);
        Assert.Equal("inForce 2032-05-09", $"{card["status"]} {card["validTo"]}");
        using var paper = await SignedPaper.CheckedAsync(Api, $"{Root}/cards/{number}", "portal");
        Assert.Contains("«Ата жолы» картасы", await paper.TextAsync(), StringComparison.Ordinal);
        Assert.Contains($"{Root}/verification/{number}?code={card["verificationCode"]}", await paper.QrCodeAsync(), StringComparison.Ordinal);

        var entered = (await Api.PostAsync($"{Root}/cards/{number}/entry", "migration.officer", new { enteredOn = "2026-03-02" })).Is(200);
        Assert.Equal("2036-03-01", entered.Json["entry"]!["permitTo"]!.GetValue<string>());
        (await Api.PostAsync($"{Root}/cards/{number}/entry", "migration.officer", new { enteredOn = "2026-03-02" })).Refuses(409, "card-entry-registered");
        (await Api.PostAsync($"{Root}/cards/{number}/invalidation", "migration.officer", new { acquiredOn = "2026-03-02", reference = "0123456" })).Is(200);
        var permit = (await Api.GetAsync($"/api/v1/residence-permits/permits/{entered.Json["entry"]!["permitNumber"]}", "migration.officer")).Is(200);
        Assert.Equal("inForce 0123456", $"{permit["status"]} {permit.Json["cardInvalidation"]!["reference"]}");
        var verified = (await Api.GetAsync($"{Root}/verification/{number}?code={card["verificationCode"]}")).Is(200);
        Assert.Equal("invalid B*** S***", $"{verified["status"]} {verified["holder"]}");
        (await Api.GetAsync($"{Root}/verification/{number}?code=WRONG")).Refuses(404, "card-not-verified");
    }

    [Fact]
    public async Task Refuse_CategoryNotProven_GivesASignedNotice()
    {
        var (path, ready) = await CheckedAsync(await FormAsync("businessProof"), serial: 4712);
        (await Api.GetAsync(path + "/refusal/document", "portal")).Refuses(404, "document-not-found");

        var refused = (await DecideAsync(path, ready.ETag, new { decision = "refuse", grounds = new[] { "categoryNotProven" }, reasons = "Closed in 2025." })).Is(200);

        Assert.Equal("refused R" + refused["number"], $"{refused["status"]} {refused.Json["refusal"]!["noticeNumber"]}");
        using var paper = await SignedPaper.OfAsync(
            Api, (await Api.GetAsync(path + "/refusal/document", "portal")).Is(200).Bytes, (await Api.GetAsync(path + "/refusal/signature", "portal")).Is(200).Bytes);
        await paper.AssertWellFormedAsync();
        await paper.AssertSignedAsync();
        var text = await paper.TextAsync();
        Assert.All(
            ["картасын беруден бас тарту туралы уәждемелі жауап", "Мотивированный отказ в выдаче карты", "соответствие категории не подтверждено", "category 3", "Closed in 2025."],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        (await Api.GetAsync(path + "/refusal/document", "officer.75")).Refuses(403, "another-bodys-case");
    }

    [Fact]
    public async Task Card_PassportEnds_ItsEndIsToldOnceAndThePermitStays()
    {
        var form = await FormAsync("businessProof");
        form["applicant"]!["passport"]!["expiresOn"] = "2026-06-30";
        var (path, ready) = await CheckedAsync(form, serial: 4713);
        var card = (await Api.GetAsync($"{Root}/cards/{(await DecideAsync(path, ready.ETag)).Is(200)["cardNumber"]}", "portal")).Is(200);
        var cardPath = $"{Root}/cards/{card["number"]}";
        var entered = (await Api.PostAsync(cardPath + "/entry", "migration.officer", new { enteredOn = "2026-03-02" })).Is(200);

        foreach (var day in (string[])["2026-04-01", "2026-06-30", "2026-07-01", "2026-07-02"])
            await Running.SetClockAsync(day + "T09:00:00+05:00");

        var ended = (await Api.GetAsync(cardPath, "portal")).Is(200);
        Assert.Equal(
            ["issued", "entered", "endApproaching", "expired"], ended.Json["history"]!.AsArray().Select(s => s!["what"]!.GetValue<string>()));
        Assert.Equal("expired", (await Api.GetAsync($"{Root}/verification/{card["number"]}?code={card["verificationCode"]}")).Is(200)["status"]);
        Assert.Equal("inForce", (await Api.GetAsync($"/api/v1/residence-permits/permits/{entered.Json["entry"]!["permitNumber"]}", "migration.officer")).Is(200)["status"]);
    }

    [Fact]
    public async Task File_WithoutPapers_NamesEveryOne()
    {
        var form = await FormAsync("businessProof");
        form["documents"] = new JsonArray();

        (await FileAsync(form)).Refuses(422, "documents-missing").Names(("/documents", "paperMissing"), ("/documents", "paperMissing"));
    }

    [Fact]
    public async Task Access_OthersCases_AreHidden()
    {
        var path = $"{Root}/applications/{(await FileAsync(await FormAsync("businessProof"))).Is(201)["id"]}";

        (await Api.GetAsync(path, "applicant.1")).Refuses(404, "card-application-not-found");
        (await Api.GetAsync(path, "officer.75")).Refuses(403, "another-bodys-case");
        (await Api.PostAsync(path + "/requests", "officer.75")).Refuses(403, "another-bodys-case");
        (await Api.PostAsync(path + "/requests", "police.officer")).Refuses(403, "role-missing");
        (await Api.GetAsync(path)).Is(401);
        Assert.Equal("withdrawn", (await Api.PostAsync(path + "/withdrawal", "portal")).Is(200)["status"]);
        (await Api.PostAsync(path + "/requests", Officer)).Refuses(409, "card-application-not-registered");
    }

    // Due on Tuesday 3 March; the fifth working day after it is Wednesday the 11th, since Monday the 9th is a rest day.
    [Fact]
    public async Task Deadlines_RequestsStayMissed_AreEscalated()
    {
        var id = (await FileAsync(await FormAsync("businessProof"))).Is(201)["id"];
        await Running.SetClockAsync("2026-03-10T09:00:00+05:00");
        Assert.DoesNotContain(id, await Lists.IdsAsync(Api, Root + "/deadlines?state=escalated", Officer, "applicationId"));
        await Running.SetClockAsync("2026-03-11T09:00:00+05:00");

        Assert.Contains(id, await Lists.IdsAsync(Api, Root + "/deadlines?state=escalated", Officer, "applicationId"));
        Assert.Equal(
            ["registered", "deadlineMissed", "deadlineEscalated"],
            (await Api.GetAsync($"{Root}/applications/{id}/history", Officer)).Is(200).Items.Select(s => s["what"]!.GetValue<string>()));
    }

    [Fact]
    public async Task File_SameKey_SameAnswer()
    {
        var (form, key) = (await FormAsync("businessProof"), Guid.NewGuid());

        Assert.Equal((await FileAsync(form, key)).Is(201).Text, (await FileAsync(form, key)).Is(201).Text);
        form["channel"] = "kuttyMeken";
        (await FileAsync(form, key)).Refuses(422, "idempotency-key-reused");
    }

    private async Task<JsonObject> FormAsync(string proof)
    {
        var document = await Uploads.PdfAsync(Api, path: Root + "/documents");
        return new JsonObject
        {
            ["category"] = "businessOwner",
            ["region"] = "71",
            ["channel"] = "embassy",
            ["papersLanguage"] = "kazakh",
            ["applicant"] = new JsonObject
            {
                ["surname"] = "BATBOLD",
                ["givenName"] = "SERIK",
                ["birthDate"] = "1990-01-01",
                ["citizenship"] = "MNG",
                ["address"] = "Bayan-Ölgii",
                ["passport"] = new JsonObject
                {
                    ["number"] = "E1234567",
                    ["issuedOn"] = "2022-05-10",
                    ["expiresOn"] = "2032-05-09",
                    ["issuedBy"] = "Ulaanbaatar",
                    ["statesEthnicity"] = true,
                },
            },
            ["business"] = new JsonObject { ["name"] = "Altai", ["registrationNumber"] = "123", ["country"] = "MNG", ["registeredOn"] = "2019-01-01", ["working"] = true },
            ["documents"] = new JsonArray(PaperOf("identityDocument", document), PaperOf(proof, document)),
            ["consentToDataProcessing"] = true,
        };
    }

    private static JsonObject PaperOf(string paper, string document) => new() { ["paper"] = paper, ["documentId"] = document };

    private Task<Reply> FileAsync(JsonObject form, Guid? key = null) => Api.PostOnceAsync(Root + "/applications", "portal", form, key);

    private async Task<Reply> AnswerAsync(string path, string body, string user) =>
        (await Api.PostAsync(path + "/answers", user, new { body, objects = false, reference = "12-345" })).Is(200);

    /// <summary>Filed, with both bodies' answers and the IIN: the LEB decides.</summary>
    private async Task<(string Path, Reply Ready)> CheckedAsync(JsonObject form, int serial)
    {
        var path = $"{Root}/applications/{(await FileAsync(form)).Is(201)["id"]}";
        (await Api.PostAsync(path + "/requests", Officer)).Is(200);
        await AnswerAsync(path, "internalAffairs", "police.officer");
        await AnswerAsync(path, "nationalSecurity", Officer);
        return (path, (await Api.PostAsync(path + "/iin", Officer, new { iin = TestIin.Of(BirthDate, serial), madeOn = "2026-03-02" })).Is(200));
    }

    private Task<Reply> DecideAsync(string path, string etag, object? decision = null) =>
        Api.PostIfMatchAsync(path + "/decision", Officer, etag, decision ?? new { decision = "issue" });
}
