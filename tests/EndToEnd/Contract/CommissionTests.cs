using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>The commission's work by HTTP (Order 236, p. 6–10).</summary>
[Collection(nameof(SingleProcess))]
public sealed class CommissionTests(SingleProcessSystem system) : SystemTests(system)
{
    [Theory]
    [InlineData("higher", "2022-03-04", 5, "belowSixPoints")]
    [InlineData("higher", "2022-03-03", 7, null)]
    [InlineData("academicDegree", "2025-03-04", 4, "belowSixPoints")]
    [InlineData("academicDegree", "2025-03-03", 6, null)]
    [InlineData("englishTeachingCertificate", "2015-03-04", 7, null)]
    [InlineData("englishTeachingCertificate", "2015-03-03", 9, null)]
    public async Task Findings_ExperienceUpToTheRegistrationDay_ScoreByTheOrder(string education, string from, int total, string? ground)
    {
        var file = await OpenAsync();
        // Running still: counted up to and including the day of registration, 2 March 2026, so both end days count.
        var findings = new { documentsReliable = true, meetsProfessionRequirements = true, education = new[] { education }, experience = new[] { new { from, to = (string?)null } } };

        var found = (await Portal.RecordFindingsAsync(file, findings)).Is(200);
        Assert.Equal(total, found.Json["score"]!["total"]!.GetValue<int>());
        Assert.Equal(ground is null ? "issue" : "refuse", found["recommendation"]);
        Assert.Equal(ground is null ? [] : [ground], found.Json["grounds"]!.AsArray().Select(g => g!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Findings_Grounds_CarryLegalBasisAndATextInTheCallersLanguage()
    {
        var file = await OpenAsync();
        var request = new Request(HttpMethod.Put, file.Path + "/findings") { User = Portal.Secretary, Json = PortalClient.Unqualified, Headers = new() { ["Accept-Language"] = "ru" } };
        var grounds = (await Api.SendAsync(request)).Is(200).Json["grounds"]!.AsArray();

        Assert.Equal(3, grounds.Count);
        Assert.All(grounds, g =>
        {
            Assert.Equal(("236", "426/2025-12-30"), (g!["legalBasis"]!["act"]!.GetValue<string>(), g["legalBasis"]!["edition"]!.GetValue<string>()));
            Assert.Contains("row 9", g["legalBasis"]!["paragraph"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains(g["message"]!.GetValue<string>(), c => c is >= 'а' and <= 'я');
        });
    }

    [Fact]
    public async Task Findings_BadInput_IsRefusedAndChangesNothing()
    {
        var file = await OpenAsync();
        var backwards = new { documentsReliable = true, meetsProfessionRequirements = true, education = new[] { "higher" }, experience = new[] { new { from = "2020-01-01", to = "2014-01-01" } } };

        Assert.Equal(422, (await Portal.RecordFindingsAsync(file, backwards)).Status);
        (await Portal.RecordFindingsAsync(file, new { documentsReliable = true })).Refuses(400, "malformed-request");
        (await Portal.RecordFindingsAsync(file, new { documentsReliable = true, meetsProfessionRequirements = true, education = new[] { "phd" }, experience = Array.Empty<object>() }))
            .Refuses(400, "malformed-request");
        Assert.Equal("open", (await Api.GetAsync(file.Path, Portal.Secretary))["status"]);
    }

    [Fact]
    public async Task Steps_OutOfOrder_AreConflicts()
    {
        var file = await OpenAsync();
        (await Portal.SendProtocolAsync(file, Portal.Sitting)).Refuses(409, "case-not-assessed");
        (await Portal.RecordFindingsAsync(file, PortalClient.Unqualified)).Is(200);
        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Is(200);
        (await Portal.SendProtocolAsync(file, Portal.Sitting)).Is(201);
        (await Portal.SendProtocolAsync(file, Portal.Sitting)).Refuses(409, "case-already-protocolled");
        (await Portal.RecordFindingsAsync(file, PortalClient.Unqualified)).Refuses(409, "findings-closed");
    }

    // The order names no quorum: more than half by default.
    [Fact]
    public async Task Protocol_HalfOrLess_DoesNotReachTheQuorum()
    {
        var file = await AssessedAsync();
        var refused = (await Portal.SendProtocolAsync(file, ["member.71.1", "member.71.2"])).Refuses(422, "quorum-not-reached");
        refused.Names(("/attendees", "quorumNotReached"));

        (await Portal.SendProtocolAsync(file, ["member.71.1", "member.71.1", "member.75.1"])).Refuses(422, "sitting-not-valid");
        Assert.Equal("assessed", (await Api.GetAsync(file.Path, Portal.Secretary))["status"]);
    }

    [Fact]
    public async Task Protocol_ConflictOfInterest_IsNotedAndDoesNotSit()
    {
        var file = await AssessedAsync();
        var aside = new[] { new { member = "member.71.5", reason = "Employer of the applicant" } };
        (await Portal.SendProtocolAsync(file, [.. Portal.Sitting, "member.71.5"], aside)).Refuses(422, "sitting-not-valid");

        var protocol = (await Portal.SendProtocolAsync(file, Portal.Sitting, aside)).Is(201);
        Assert.Equal("member.71.5", protocol.Json["standingAside"]![0]!["member"]!.GetValue<string>());
        Assert.Contains("Employer of the applicant", JsonNode.Parse(protocol["content"])!.ToString(), StringComparison.Ordinal);
        (await Portal.SignAsync(protocol["id"], "member.71.5")).Refuses(403, "not-an-attendee");
    }

    [Fact]
    public async Task Sign_WhoDidNotSit_IsRefused()
    {
        var protocol = await Portal.DrawUpProtocolAsync(await AssessedAsync());

        (await Portal.SignAsync(protocol, "member.71.4")).Refuses(403, "not-an-attendee");
    }

    [Fact]
    public async Task Sign_Dissent_IsNotedAndTheDecisionWaitsForTheLast()
    {
        var file = await AssessedAsync();
        var protocol = await Portal.DrawUpProtocolAsync(file);
        (await Portal.SignAsync(protocol, "member.71.2", "Experience is not proven")).Is(200);
        // Signing again changes nothing.
        (await Portal.SignAsync(protocol, "member.71.2")).Is(200);
        (await Portal.SignAsync(protocol, "member.71.1")).Is(200);
        Assert.Equal("protocolled", (await Api.GetAsync(file.Path, Portal.Secretary))["status"]);

        var last = (await Portal.SignAsync(protocol, "member.71.3")).Is(200);
        var signatures = last.Json["signatures"]!.AsArray();
        Assert.Equal(["member.71.2", "member.71.1", "member.71.3"], signatures.Select(s => s!["memberId"]!.GetValue<string>()));
        Assert.Equal(["Experience is not proven", null, null], signatures.Select(s => s!["dissent"]?.GetValue<string>()));
        Assert.Equal("decided", (await Api.GetAsync(file.Path, Portal.Secretary))["status"]);
    }

    private async Task<CommissionFile> OpenAsync() => await Portal.OpenCaseAsync(await Portal.FileAsync());

    private async Task<CommissionFile> AssessedAsync() => await Portal.AssessAsync(await Portal.FileAsync());
}
