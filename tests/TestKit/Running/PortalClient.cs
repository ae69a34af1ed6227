using System.Text.Json.Nodes;

namespace KazMigration.TestKit.Running;

/// <summary>
/// Does the main job in the steps of its people: portal, officer, secretary, members. Each step may be repeated when nobody
/// knows whether it was done: it then finds out.
/// </summary>
public sealed class PortalClient(Api api, string localExecutiveBody = "71")
{
    // Events come within seconds, unless the broker was just started anew on a busy machine.
    private const int EventSeconds = 120;

    private static readonly object Period = new { from = "2014-01-01", to = "2020-12-31" };

    /// <summary>Seven points: higher education and seven years of experience (Order 236, p. 10).</summary>
    public static readonly object Qualified = new
    {
        documentsReliable = true,
        meetsProfessionRequirements = true,
        education = new[] { "higher" },
        experience = new[] { Period },
        note = (string?)null,
    };

    /// <summary>All three grounds of annex 2, row 9.</summary>
    public static readonly object Unqualified = new
    {
        documentsReliable = false,
        meetsProfessionRequirements = false,
        education = Array.Empty<string>(),
        experience = new[] { Period },
        note = (string?)null,
    };

    public Api Api => api;

    public string Officer => $"officer.{localExecutiveBody}";

    public string Secretary => $"secretary.{localExecutiveBody}";

    /// <summary>The smallest majority of the sandbox's commission of five.</summary>
    public IReadOnlyList<string> Sitting => [.. Enumerable.Range(1, 3).Select(seat => $"member.{localExecutiveBody}.{seat}")];

    public async Task<string> FindProfessionAsync() =>
        (await api.GetAsync("/api/v1/professions?list=priority-sectors&on=2026-03-02&q=" + Uri.EscapeDataString("онколог"))).Is(200).Items[0]["id"]!.GetValue<string>();

    public Task<string> UploadAsync(string user = "portal") => Uploads.PdfAsync(api, user);

    /// <summary>A complete form with an uploaded document.</summary>
    public async Task<JsonObject> FormAsync(string iin = FilingForm.FirstApplicant, string user = "portal") =>
        FilingForm.Of(await FindProfessionAsync(), await UploadAsync(user), iin, localExecutiveBody);

    public Task<Reply> SendFormAsync(JsonNode form, Guid? key = null, string user = "portal", string? traceParent = null) => api.SendAsync(new Request(HttpMethod.Post, "/api/v1/applications")
    {
        User = user,
        Json = form,
        Headers = WithTrace(traceParent, new() { ["Idempotency-Key"] = (key ?? Guid.NewGuid()).ToString() }),
    });

    public async Task<FiledCase> FileAsync(string iin = FilingForm.FirstApplicant, string user = "portal") =>
        new((await SendFormAsync(await FormAsync(iin, user), user: user)).Is(201)["id"]);

    public Task<Reply> ReadAsync(FiledCase filed, string? user = null) => api.GetAsync(filed.Path, user ?? Officer);

    /// <summary>What happened to it, step by step.</summary>
    public async Task<IReadOnlyList<string>> HistoryAsync(FiledCase filed) =>
        [.. (await api.GetAsync(filed.Path + "/history", "portal")).Is(200).Items.Select(s => s["what"]!.GetValue<string>())];

    public Task<Reply> WithdrawAsync(FiledCase filed, string user = "portal") => api.PostAsync(filed.Path + "/withdrawal", user);

    public async Task ForwardAsync(FiledCase filed, string? traceParent = null)
    {
        while (true)
        {
            var seen = (await ReadAsync(filed)).Is(200);
            if (seen["status"] != "registered")
                return;
            var forwarded = await SendForwardingAsync(filed, seen.ETag, Officer, traceParent);
            if (forwarded.Is(200, 409, 412).Status == 200)
                return;
        }
    }

    public Task<Reply> SendForwardingAsync(FiledCase filed, string etag, string user, string? traceParent = null) => api.SendAsync(
        new Request(HttpMethod.Post, filed.Path + "/forwarding") { User = user, Json = new { }, Headers = WithTrace(traceParent, new() { ["If-Match"] = etag }) });

    /// <summary>The commission's case, once the event has come.</summary>
    public async Task<CommissionFile> AwaitCaseAsync(FiledCase filed)
    {
        IReadOnlyList<JsonObject> cases = [];
        await Eventually.TrueAsync(async () =>
            (cases = (await api.GetAsync("/api/v1/commission/cases?applicationId=" + filed.Id, Secretary)).Is(200).Items).Count > 0, EventSeconds);
        return new CommissionFile(cases.Single()["id"]!.GetValue<string>());
    }

    /// <summary>The commission's case of an application that the officer forwards.</summary>
    public async Task<CommissionFile> OpenCaseAsync(FiledCase filed)
    {
        await ForwardAsync(filed);
        return await AwaitCaseAsync(filed);
    }

    /// <summary>The same, with findings for a certificate.</summary>
    public async Task<CommissionFile> AssessAsync(FiledCase filed)
    {
        var file = await OpenCaseAsync(filed);
        (await RecordFindingsAsync(file, Qualified)).Is(200);
        return file;
    }

    /// <summary>The commission's case once the reopening has come.</summary>
    public async Task<CommissionFile> AwaitReopenedAsync(FiledCase filed, int round = 2)
    {
        var file = await AwaitCaseAsync(filed);
        await Eventually.EqualAsync($"open {round}", async () =>
        {
            var seen = (await api.GetAsync(file.Path, Secretary)).Is(200).Json;
            return $"{seen["status"]} {seen["round"]}";
        }, EventSeconds);
        return file;
    }

    public Task<Reply> RecordFindingsAsync(CommissionFile file, object findings, string? user = null) =>
        api.SendAsync(new Request(HttpMethod.Put, file.Path + "/findings") { User = user ?? Secretary, Json = findings });

    public Task<Reply> SendProtocolAsync(CommissionFile file, IReadOnlyList<string> attendees, object? standingAside = null) =>
        api.PostAsync(file.Path + "/protocol", Secretary, standingAside is null ? new { attendees } : new { attendees, standingAside });

    /// <summary>Id of the protocol of this case, drawn up now or before.</summary>
    public async Task<string> DrawUpProtocolAsync(CommissionFile file)
    {
        var drawn = (await SendProtocolAsync(file, Sitting)).Is(201, 409);
        return drawn.Status == 201 ? drawn["id"] : (await api.GetAsync(file.Path, Secretary)).Is(200).Json["protocol"]!["id"]!.GetValue<string>();
    }

    public Task<Reply> SignAsync(string protocolId, string member, string? dissent = null) =>
        api.PostAsync($"/api/v1/commission/protocols/{protocolId}/signatures", member, dissent is null ? null : new { dissent });

    public async Task SignAllAsync(string protocolId)
    {
        foreach (var member in Sitting)
            (await SignAsync(protocolId, member)).Is(200);
    }

    /// <summary>The application once it has ended.</summary>
    public async Task<Reply> AwaitOutcomeAsync(FiledCase filed, string expected)
    {
        Reply? last = null;
        await Eventually.EqualAsync(expected, async () => (last = (await ReadAsync(filed)).Is(200))["status"], EventSeconds);
        return last!;
    }

    /// <summary>From the officer to the outcome.</summary>
    public async Task<Reply> CompleteAsync(FiledCase filed, object findings, string outcome)
    {
        var file = await OpenCaseAsync(filed);
        (await RecordFindingsAsync(file, findings)).Is(200);
        await SignAllAsync(await DrawUpProtocolAsync(file));
        return await AwaitOutcomeAsync(filed, outcome);
    }

    /// <summary>From the upload to the certificate.</summary>
    public async Task<Reply> IssueAsync(string iin = FilingForm.FirstApplicant) => await CompleteAsync(await FileAsync(iin), Qualified, "issued");

    /// <summary>From the upload to the refusal.</summary>
    public async Task<FiledCase> RefuseAsync()
    {
        var filed = await FileAsync();
        await CompleteAsync(filed, Unqualified, "refused");
        return filed;
    }

    private static Dictionary<string, string> WithTrace(string? traceParent, Dictionary<string, string> headers)
    {
        if (traceParent is not null)
            headers["traceparent"] = traceParent;
        return headers;
    }
}

/// <summary>An application that was filed.</summary>
public sealed record FiledCase(string Id)
{
    public string Path => "/api/v1/applications/" + Id;
}

/// <summary>The commission's case of an application.</summary>
public sealed record CommissionFile(string Id)
{
    public string Path => "/api/v1/commission/cases/" + Id;
}
