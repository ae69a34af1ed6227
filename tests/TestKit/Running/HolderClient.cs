using System.Text.Json.Nodes;

namespace KazMigration.TestKit.Running;

/// <summary>What comes after a certificate: forms about it, the officer's decision, notices, revocation.</summary>
public sealed class HolderClient(PortalClient portal)
{
    /// <summary>A BIN with the right check digit.</summary>
    public const string Bin = "010140001230";

    /// <summary>The annex 1 form about a certificate, without what only some kinds need.</summary>
    public async Task<JsonObject> FormAsync(string kind, string number, string user = "portal", params string[] documents)
    {
        var form = await portal.FormAsync(user: user);
        var document = form["documents"]![0]!["documentId"]!.GetValue<string>();
        foreach (var member in new[] { "professionId", "education", "experience" })
            form.Remove(member);
        form["kind"] = kind;
        form["certificateNumber"] = number;
        form["documents"] = new JsonArray([.. documents.Select(d => new JsonObject { ["type"] = d, ["documentId"] = document })]);
        return form;
    }

    public async Task<JsonObject> ExtensionAsync(string number, string signedOn = "2026-03-02", string? to = "2027-03-01", string user = "portal")
    {
        var form = await FormAsync("extend", number, user, "previousCertificate", "employmentContract");
        form["employmentContract"] = new JsonObject { ["employer"] = Employer(), ["signedOn"] = signedOn, ["from"] = signedOn, ["to"] = to };
        return form;
    }

    public async Task<JsonObject> ReissueAsync(string number, string what, string occurredOn = "2026-03-02")
    {
        var form = await FormAsync("reissue", number, "portal", what == "employer" ? "employerChange" : "identityDocument");
        form["change"] = new JsonObject { ["what"] = what, ["occurredOn"] = occurredOn };
        if (what == "employer")
            form["change"]!["employer"] = Employer();
        return form;
    }

    public async Task<JsonObject> DuplicateAsync(string number, string occurredOn = "2026-03-02")
    {
        var form = await FormAsync("duplicate", number, "portal", "identityDocument", "workActivity");
        form["loss"] = new JsonObject { ["what"] = "lost", ["occurredOn"] = occurredOn };
        return form;
    }

    public static JsonObject Employer() => new() { ["name"] = "Clinic LLP", ["bin"] = Bin };

    public async Task<FiledCase> FileAsync(JsonObject form, string user = "portal") => new((await portal.SendFormAsync(form, user: user)).Is(201)["id"]);

    public Task<Reply> DecideAsync(FiledCase filed, string etag, object decision, string? user = null) =>
        portal.Api.PostIfMatchAsync(filed.Path + "/decision", user ?? portal.Officer, etag, decision);

    /// <summary>Files and has it granted; the number of the certificate that comes of it.</summary>
    public async Task<string> GrantAsync(JsonObject form) => await GrantAsync(await FileAsync(form));

    public async Task<string> GrantAsync(FiledCase filed) =>
        (await DecideAsync(filed, (await portal.ReadAsync(filed)).ETag, new { decision = "grant" })).Is(200)["certificateNumber"];

    public Task<Reply> NotifyAsync(string number, JsonObject notice, string user = "portal", Guid? key = null) =>
        portal.Api.PostOnceAsync($"/api/v1/certificates/{number}/notices", user, notice, key);

    public static JsonObject Notice(string kind = "newEmployer", string occurredOn = "2026-03-02") =>
        new() { ["kind"] = kind, ["occurredOn"] = occurredOn, ["employer"] = Employer() };

    public Task<Reply> CertificateAsync(string number, string? user = null) => portal.Api.GetAsync("/api/v1/certificates/" + number, user ?? portal.Officer);

    public async Task<string> VerifiedStatusAsync(string number, string code) =>
        (await portal.Api.GetAsync($"/api/v1/verification/{number}?code={code}")).Is(200)["status"];
}
