using System.Text.Json.Nodes;

namespace KazMigration.TestKit.Running;

/// <summary>Complaints in the steps of their people: who complains, the LEB's official, the reviewing body.</summary>
public sealed class ComplaintClient(PortalClient portal, string localExecutiveBody = "71")
{
    public const string Reviewer = "inspector";

    public string Official => $"official.{localExecutiveBody}";

    public static JsonObject Form(FiledCase filed, string against = "decision", params string[] documents) => new()
    {
        ["applicationId"] = filed.Id,
        ["against"] = against,
        ["text"] = "The recognition of the diploma was not taken into account.",
        ["documents"] = new JsonArray([.. documents.Select(d => (JsonNode)d)]),
    };

    public Task<Reply> SendAsync(JsonObject form, string user = "portal", Guid? key = null) =>
        portal.Api.PostOnceAsync("/api/v1/complaints", user, form, key);

    public async Task<string> FileAsync(FiledCase filed, string against = "decision") => (await SendAsync(Form(filed, against))).Is(201)["id"];

    public Task<Reply> ReadAsync(string id, string? user = null) => portal.Api.GetAsync("/api/v1/complaints/" + id, user ?? Official);

    /// <summary>A step that needs the version seen: granting, forwarding, decision, court.</summary>
    public async Task<Reply> StepAsync(string id, string step, object body, string? user = null, string? etag = null) =>
        await portal.Api.PostIfMatchAsync($"/api/v1/complaints/{id}/{step}", user ?? Official, etag ?? (await ReadAsync(id, "auditor")).Is(200).ETag, body);

    public async Task<Reply> GrantAsync(string id) => (await StepAsync(id, "granting", new { decision = "The refusal is set aside." })).Is(200);

    public async Task<Reply> ForwardAsync(string id) => (await StepAsync(id, "forwarding", new { reviewingBody = "Department of quality" })).Is(200);

    public async Task<Reply> DecideAsync(string id, string outcome, string date = "2026-03-02") => (await StepAsync(
        id, "decision", new { outcome, body = "Department of quality", number = "17-04/311", date, reasons = "As found." }, Reviewer)).Is(200);
}
