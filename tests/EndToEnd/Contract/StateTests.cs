namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: 404, 409 state does not allow it, 412 stale If-Match, 428 If-Match missing.</summary>
[Collection(nameof(SingleProcess))]
public sealed class StateTests(SingleProcessSystem system) : SystemTests(system)
{
    [Fact]
    public async Task Forward_WithoutOrWithStaleVersion_Is428And412()
    {
        var filed = await Portal.FileAsync();
        var etag = (await Portal.ReadAsync(filed)).ETag;

        (await Api.PostAsync(filed.Path + "/forwarding", Portal.Officer)).Refuses(428, "precondition-required");
        (await Portal.SendForwardingAsync(filed, "\"99\"", Portal.Officer)).Refuses(412, "stale-version");
        (await Portal.SendForwardingAsync(filed, "*", Portal.Officer)).Refuses(412, "stale-version");
        var forwarded = (await Portal.SendForwardingAsync(filed, etag, Portal.Officer)).Is(200);
        Assert.Equal("underReview", forwarded["status"]);
        Assert.NotEqual(etag, forwarded.ETag);
        (await Portal.SendForwardingAsync(filed, etag, Portal.Officer)).Refuses(412, "stale-version");
        (await Portal.SendForwardingAsync(filed, forwarded.ETag, Portal.Officer)).Refuses(409, "application-not-awaiting-forwarding");
    }

    [Fact]
    public async Task Read_ETag_IsTheVersionAndAnswers304()
    {
        var filed = await Portal.FileAsync();
        var seen = (await Portal.ReadAsync(filed)).Is(200);
        Assert.Equal($"\"{seen["version"]}\"", seen.ETag);

        var again = await Api.GetIfNoneMatchAsync(filed.Path, Portal.Officer, seen.ETag);
        Assert.Equal(304, again.Status);
        Assert.Empty(again.Bytes);
    }

    [Fact]
    public async Task Read_NoSuchThing_Is404()
    {
        var id = Guid.CreateVersion7();
        (await Api.GetAsync($"/api/v1/applications/{id}", "portal")).Refuses(404, "application-not-found");
        (await Api.GetAsync($"/api/v1/applications/{id}/history", "portal")).Refuses(404, "application-not-found");
        (await Api.GetAsync($"/api/v1/commission/cases/{id}", Portal.Secretary)).Refuses(404, "commission-case-not-found");
        (await Api.GetAsync($"/api/v1/commission/protocols/{id}", Portal.Secretary)).Refuses(404, "protocol-not-found");
        (await Api.GetAsync("/api/v1/certificates/C71-2026-9999999", "portal")).Refuses(404, "certificate-not-found");
        (await Api.GetAsync("/api/v1/applications/one", "portal")).Refuses(404, "not-found");
        (await Api.SendAsync(new Request(HttpMethod.Delete, $"/api/v1/applications/{id}") { User = "portal" })).Refuses(405, "method-not-allowed");
    }

    [Fact]
    public async Task Health_RunningSystem_IsLiveAndReady()
    {
        (await Api.GetAsync("/health/live")).Is(200);
        (await Api.GetAsync("/health/ready")).Is(200);
    }
}
