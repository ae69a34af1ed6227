namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: the same key with the same body answers the same 201 again; with another body 422.</summary>
[Collection(nameof(SingleProcess))]
public sealed class IdempotencyTests(SingleProcessSystem system) : SystemTests(system)
{
    [Fact]
    public async Task File_SameKeyAndBody_AnswersTheSame201()
    {
        var (form, key) = (await Portal.FormAsync(), Guid.NewGuid());
        var first = (await Portal.SendFormAsync(form, key)).Is(201);
        // Even after the application has gone on, and on another day.
        await Portal.ForwardAsync(CaseOf(first));
        await Running.SetClockAsync("2026-03-03T10:00:00+05:00");
        var again = (await Portal.SendFormAsync(form, key)).Is(201);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
    }

    [Fact]
    public async Task File_SameKeyAnotherBody_IsRefused()
    {
        var (form, key) = (await Portal.FormAsync(), Guid.NewGuid());
        (await Portal.SendFormAsync(form, key)).Is(201);
        form["applicant"]!["phone"] = "+77010000001";

        (await Portal.SendFormAsync(form, key)).Refuses(422, "idempotency-key-reused");
    }

    [Fact]
    public async Task File_SameKeyOfAnotherCaller_IsAnotherApplication()
    {
        var key = Guid.NewGuid();
        var portals = (await Portal.SendFormAsync(await Portal.FormAsync(), key)).Is(201);
        var applicants = (await Portal.SendFormAsync(await Portal.FormAsync(user: "applicant.1"), key, "applicant.1")).Is(201);

        Assert.NotEqual(portals["id"], applicants["id"]);
    }

    [Fact]
    public async Task File_KeyOfRefusedBody_CanBeUsedForTheRightOne()
    {
        var (form, key) = (await Portal.FormAsync(), Guid.NewGuid());
        form["consentToDataProcessing"] = false;
        (await Portal.SendFormAsync(form, key)).Refuses(422, "validation-failed");
        form["consentToDataProcessing"] = true;

        (await Portal.SendFormAsync(form, key)).Is(201);
    }

    [Fact]
    public async Task File_NoKey_Is428_AndKeyThatIsNoUuid_Is400()
    {
        var form = await Portal.FormAsync();
        (await Api.PostAsync("/api/v1/applications", "portal", form)).Refuses(428, "precondition-required");

        var request = new Request(HttpMethod.Post, "/api/v1/applications") { User = "portal", Json = form, Headers = new() { ["Idempotency-Key"] = "once" } };
        (await Api.SendAsync(request)).Refuses(400, "malformed-request");
    }
}
