using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Permits;

/// <summary>Files applications for a permit and takes them on, in the steps of their people.</summary>
internal sealed class PermitClient(Api api)
{
    public const string Root = "/api/v1/residence-permits";
    public const string Migration = "migration.officer";
    public const string Police = "police.officer";

    public Task<string> UploadAsync(string user = "portal") => Uploads.PdfAsync(api, user, Root + "/documents");

    /// <summary>A complete form, filed on 2 March 2026.</summary>
    public async Task<JsonObject> FormAsync(string user = "portal", string iin = FilingForm.FirstApplicant)
    {
        var paper = await UploadAsync(user);
        return new JsonObject
        {
            ["region"] = "71",
            ["category"] = "ordinary",
            ["circumstances"] = new JsonArray(),
            ["consentToDataProcessing"] = true,
            ["applicant"] = new JsonObject
            {
                ["iin"] = iin,
                ["surname"] = "YILMAZ",
                ["givenName"] = "AHMET",
                ["birthDate"] = "1990-01-01",
                ["citizenship"] = "TUR",
                ["address"] = "Astana, Mangilik El 8",
                ["identityDocument"] = FilingForm.Passport(),
            },
            ["documents"] = new JsonArray(
                Paper("applicationQuestionnaire", paper), Paper("passport", paper), Paper("solvency", paper, "2026-02-10"), Paper("criminalRecord", paper, "2026-01-20"),
                Paper("housing", paper, days: 365), Paper("medicalCertificate", paper, "2026-02-16"), Paper("photo", paper), Paper("stateDuty", paper)),
        };
    }

    public static JsonObject Paper(string type, string documentId, string? issuedOn = null, int? days = null) => new()
    {
        ["type"] = type,
        ["documentId"] = documentId,
        ["issuedOn"] = issuedOn,
        ["registrationDays"] = days,
    };

    public Task<Reply> SendAsync(JsonNode form, string user = "portal", Guid? key = null) =>
        api.PostOnceAsync(Root + "/applications", user, form, key);

    public async Task<string> FileAsync(string user = "portal") => Root + "/applications/" + (await SendAsync(await FormAsync(user), user)).Is(201)["id"];

    public Task<Reply> AnswerAsync(string path, bool positive, string body = "Police of Astana", params object[] grounds) =>
        api.PostAsync(path + "/agreements", Police, new { body, positive, grounds = grounds.Length == 0 ? null : grounds });

    public async Task<Reply> DecideAsync(string path, object decision, string? etag = null) => await PostAsync(
        path + "/decision", etag ?? (await api.GetAsync(path, Migration)).Is(200).ETag, decision);

    public Task<Reply> PostAsync(string path, string etag, object body) => api.PostIfMatchAsync(path, Migration, etag, body);

    /// <summary>Path of a permit that was granted.</summary>
    public async Task<string> GrantAsync(string user = "portal")
    {
        var path = await FileAsync(user);
        (await AnswerAsync(path, true)).Is(200);
        return Root + "/permits/" + (await DecideAsync(path, new { decision = "grant" })).Is(200)["permitNumber"];
    }

    public static object Ground(string list, int number) => new { list, number };
}
