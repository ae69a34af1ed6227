using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class HealthRegisterInOneProcess(SingleProcessSystem system) : HealthRegisterTests(system);

[Collection(nameof(Distributed))]
public sealed class HealthRegisterDistributed(DistributedSystem system) : HealthRegisterTests(system);

/// <summary>The professional register of health workers over HTTP (Order 66, p. 6, 8, 9).</summary>
public abstract class HealthRegisterTests(SharedSystem shared) : SystemTests(shared)
{
    private const string Root = "/api/v1/health-workforce";
    private const string Hospital = "010140001230";

    [Fact]
    public async Task Worker_HiredChangedMovedAndLeft_TheEntryTellsOfAll()
    {
        var key = Guid.NewGuid();
        var form = HiringForm.Of(TestIin.Of(new(1991, 2, 3)), "1991-02-03", "2026-02-24");
        var entered = (await EnterAsync("hr.1", form, key)).Is(201);
        var (path, place) = ($"{Root}/workers/{entered["id"]}", entered.Json["workplaces"]![0]!);
        Assert.Equal((path, entered.Text), (entered.Headers.Location!.ToString(), (await EnterAsync("hr.1", form, key)).Is(201).Text));
        // Tuesday and three working days: Friday. Entered on Monday, a working day late.
        Assert.Equal(("2026-02-27", 1, HiringForm.OldName), (place["entryDueOn"]!.GetValue<string>(), place["lateBy"]!.GetValue<int>(), place["positionAsNamed"]!.GetValue<string>()));
        Assert.NotEqual(HiringForm.OldName, place["position"]!["name"]!["kk"]!.GetValue<string>());

        (await Api.PostIfMatchAsync(path + "/changes", "hr.1", "\"7\"", new { residence = "Almaty, Abay 10" })).Refuses(412, "stale-version");
        (await Api.PostAsync(path + "/changes", "hr.1", new { residence = "Almaty, Abay 10" })).Refuses(428, "precondition-required");
        var changed = (await Api.PostIfMatchAsync(path + "/changes", "hr.1", entered.ETag, new { residence = "Almaty, Abay 10" })).Is(200);
        (await Api.PostIfMatchAsync(path + "/changes", "hr.1", changed.ETag, new { residence = "Almaty, Abay 10" })).Refuses(422, "nothing-changes");

        // Another organisation cannot see the entry, and joins a hiring to it.
        (await Api.GetAsync(path, "hr.2")).Refuses(403, "another-organisations-case");
        (await Api.GetAsync(path, "applicant.1")).Refuses(404, "health-worker-not-found");
        var left = (await Api.PostIfMatchAsync($"{path}/workplaces/{place["id"]}/departure", "hr.1", changed.ETag, new { on = "2026-02-27", reason = "contract" })).Is(200);
        Assert.Equal("departed", left.Json["workplaces"]![0]!["endedBy"]!.GetValue<string>());
        var joined = (await EnterAsync("hr.2", HiringForm.Of(TestIin.Of(new(1991, 2, 3)), "1991-02-03", "2026-03-02", "75", "Almaty, Abay 10"))).Is(201);
        Assert.Equal((entered["id"], place["id"]!.GetValue<string>()), (joined["id"], joined.Json["workplaces"]![1]!["cameFromId"]!.GetValue<string>()));
        (await Api.GetAsync(path, "hr.1")).Refuses(403, "another-organisations-case");

        var history = (await Api.GetAsync(path + "/history", "health.coordinator")).Is(200).Items;
        Assert.Equal(["registered", "hired", "changed", "departed", "hired"], history.Select(s => s["what"]!.GetValue<string>()));
        Assert.Equal("""[{"field":"residence","before":"Astana, Mangilik El 8","after":"Almaty, Abay 10"}]""", history[2]["changes"]!.ToJsonString());
    }

    // p. 9: what was entered by mistake, step after step from the last one.
    [Fact]
    public async Task Worker_EnteredByMistake_IsTakenBackAndNothingErased()
    {
        var entered = (await EnterAsync("hr.1", HiringForm.Of(TestIin.Of(new(1993, 4, 5)), "1993-04-05", "2026-02-24"))).Is(201);
        var path = $"{Root}/workers/{entered["id"]}";
        var place = $"{path}/workplaces/{entered.Json["workplaces"]![0]!["id"]}";
        (await Api.PostIfMatchAsync(place + "/departure", "hr.1", entered.ETag, new { on = "2026-02-27", reason = "contract" })).Is(200);
        (await Api.GetAsync(path, "hr.1")).Refuses(403, "another-organisations-case");

        // The organisation still reaches its own workplace, and the version with it.
        var left = (await Api.GetAsync(place, "hr.1")).Is(200);
        Assert.Equal("departed", left.Json["workplace"]!["endedBy"]!.GetValue<string>());
        (await Api.GetAsync(place, "hr.2")).Refuses(403, "another-organisations-case");
        var reason = new { reason = "Another person of the same name" };
        (await Api.PostAsync(place + "/taking-back", "hr.1", reason)).Refuses(428, "precondition-required");
        (await Api.PostIfMatchAsync(place + "/taking-back", "health.coordinator", left.ETag, reason)).Refuses(403, "role-missing");
        (await Api.PostIfMatchAsync(place + "/taking-back", "hr.1", entered.ETag, reason)).Refuses(412, "stale-version");
        (await Api.PostIfMatchAsync(place + "/taking-back", "hr.1", left.ETag, new { })).Refuses(422, "validation-failed").Names(("/reason", "required"));
        var held = (await Api.PostIfMatchAsync(place + "/taking-back", "hr.1", left.ETag, reason)).Is(200);
        Assert.Null(held.Json["workplaces"]![0]!["leftOn"]);

        var moved = (await Api.PostIfMatchAsync(place + "/transfer", "hr.1", held.ETag, new { region = "75", on = "2026-03-01" })).Is(200);
        (await Api.PostIfMatchAsync(place + "/taking-back", "hr.1", moved.ETag, reason)).Refuses(409, "workplace-transferred-since");
        var transferred = (await Api.PostIfMatchAsync($"{path}/workplaces/{moved.Json["workplaces"]![1]!["id"]}/taking-back", "hr.1", moved.ETag, reason)).Is(200);
        var never = (await Api.PostIfMatchAsync(place + "/taking-back", "hr.1", transferred.ETag, reason)).Is(200);
        Assert.Equal((0, 2), (never.Json["workplaces"]!.AsArray().Count, never.Json["takenBack"]!.AsArray().Count));
        (await Api.PostIfMatchAsync(place + "/taking-back", "hr.1", never.ETag, reason)).Refuses(409, "workplace-taken-back");

        var history = (await Api.GetAsync(path + "/history", "health.coordinator")).Is(200).Items;
        Assert.Equal(
            ["registered", "hired", "departed", "takenBack", "transferred", "takenBack", "takenBack", "takenBack"], history.Select(s => s["what"]!.GetValue<string>()));
        Assert.Equal(["departed", "transferred", "hired", "registered"], history.Where(s => s["takesBack"] is not null).Select(s => s["takesBack"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Enter_Faults_AreNamedTogether()
    {
        var wrong = HiringForm.Of("910203300017", "1991-02-03", "2026-04-01");
        wrong["workplace"]!["positionName"] = "Ғарышкер";
        wrong["workplace"]!["organisation"] = "060840001235";
        wrong["person"]!["education"] = new JsonArray();

        (await EnterAsync("hr.1", wrong)).Refuses(422, "validation-failed").Names(
            ("/person/iin", "iinInvalid"), ("/person/education", "required"), ("/workplace/organisation", "notOwnOrganisation"),
            ("/workplace/positionName", "positionNotOnList"), ("/workplace/hiredOn", "dateInFuture"));
        (await EnterAsync("health.coordinator", wrong)).Refuses(403, "role-missing");
        (await Api.PostAsync(Root + "/workers", "hr.1", wrong)).Refuses(428, "precondition-required");
    }

    [Fact]
    public async Task Own_Entry_IsReadAndTakenAsASignedExtract()
    {
        var entered = await EnterAsync("hr.1", HiringForm.Of("900101300017", "1990-01-01", "2026-03-02"));
        entered.Is(201);

        var own = Assert.Single((await Api.GetAsync(Root + "/workers", "applicant.1")).Is(200).Items);
        var path = $"{Root}/workers/{own["id"]}";
        (await Api.GetIfNoneMatchAsync(path, "applicant.1", (await Api.GetAsync(path, "applicant.1")).Is(200).ETag)).Is(304);
        var (extract, signature) = ((await Api.GetAsync(path + "/extract", "applicant.1")).Is(200), (await Api.GetAsync(path + "/extract/signature", "applicant.1")).Is(200));

        Assert.Equal("%PDF-"u8, extract.Bytes.AsSpan(0, 5));
        Assert.Equal("application/pkcs7-signature", signature.ContentHeaders.ContentType!.MediaType);
        var cms = new System.Security.Cryptography.Pkcs.SignedCms(new(extract.Bytes), detached: true);
        cms.Decode(signature.Bytes);
        cms.CheckSignature(verifySignatureOnly: true);
    }

    [Fact]
    public async Task Report_OfAMonth_StaysAndIsOwedUntilItIsMade()
    {
        (await EnterAsync("hr.1", HiringForm.Of(TestIin.Of(new(1992, 3, 4)), "1992-03-04", "2026-03-02"))).Is(201);
        (await ReportAsync(new { month = "2026-03" })).Refuses(422, "month-not-ended");
        await Running.SetClockAsync("2026-04-09T10:00:00+05:00");
        var owed = (await Api.GetAsync(Root + "/reports/terms", "ops")).Is(200).Items;
        Assert.Equal(("2026-03-01", "2026-04-10", "approaching"), (Word(owed[0], "month"), Word(owed[0], "dueOn"), Word(owed[0], "state")));

        var made = (await ReportAsync(new { month = "2026-03" })).Is(201);
        (await ReportAsync(new { month = "2026-03" })).Refuses(409, "month-already-reported");
        (await EnterAsync("hr.2", HiringForm.Of(TestIin.Of(new(1992, 3, 5)), "1992-03-05", "2026-03-03", "75"))).Is(201);

        var path = $"{Root}/reports/{made["id"]}";
        Assert.Equal(made.Text, (await Api.GetAsync(path, "auditor")).Is(200).Text);
        Assert.True(made.Json["total"]!["headcount"]!.GetValue<int>() > 0);
        var table = (await Api.SendAsync(new Request(HttpMethod.Get, path) { User = "health.coordinator", Headers = { ["Accept"] = "text/csv" } })).Is(200);
        Assert.StartsWith("by,key,name,from,to,headcount,workplaces,registered", table.Text, StringComparison.Ordinal);
        Assert.Contains($"\norganisation,{Hospital},", table.Text, StringComparison.Ordinal);

        await Running.SetClockAsync("2026-05-04T10:00:00+05:00");
        var next = (await ReportAsync(new { month = "2026-04" })).Is(201);
        Assert.Equal((1, 1), (next.Json["total"]!["enteredLater"]!["hired"]!.GetValue<int>(), next.Json["total"]!["enteredLater"]!["hiredLate"]!.GetValue<int>()));
        (await ReportAsync(new { from = "2026-03-01", to = "2026-03-31", request = "Letter 12" })).Is(201);
    }

    private static string Word(JsonObject of, string member) => of[member]!.GetValue<string>();

    private Task<Reply> EnterAsync(string user, JsonObject form, Guid? key = null) => Api.PostOnceAsync(Root + "/workers", user, form, key);

    private Task<Reply> ReportAsync(object form) => Api.PostOnceAsync(Root + "/reports", "health.coordinator", form);
}
