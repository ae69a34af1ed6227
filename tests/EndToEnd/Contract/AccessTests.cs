using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: 401; 403 for a wrong role or another body's case; 404 for another applicant's.</summary>
[Collection(nameof(SingleProcess))]
public sealed partial class AccessTests(SingleProcessSystem system) : SystemTests(system)
{
    [Fact]
    public async Task AnyOperation_NoTokenOrAWrongOne_Is401()
    {
        foreach (var service in RunningSystem.Services)
        {
            var paths = (await Api.GetAsync($"/openapi/{service}/v1.json")).Is(200).Json["paths"]!.AsObject();
            foreach (var (method, path) in paths.SelectMany(p => p.Value!.AsObject().Select(o => (o.Key, p.Key))))
            {
                if (OpenToAll().IsMatch($"{method} {path}"))
                    continue;
                var request = new Request(HttpMethod.Parse(method), IdInPath().Replace(path.Replace("{year}", "2026", StringComparison.Ordinal).Replace("{edition}", "2", StringComparison.Ordinal), Guid.NewGuid().ToString()));
                var refused = (await Api.SendAsync(request)).Refuses(401, "unauthorized");
                Assert.Equal("Bearer", refused.Headers.WwwAuthenticate.Single().Scheme);
                (await Api.SendAsync(request with { Headers = new() { ["Authorization"] = "Bearer made-up" } })).Refuses(401, "unauthorized");
            }
        }
    }

    [Fact]
    public async Task AnotherApplicantsCase_IsNotThere()
    {
        var filed = await Portal.FileAsync(user: "applicant.1");
        var document = (await Api.GetAsync(filed.Path + "/form", Portal.Officer)).Is(200).Json["documents"]![0]!["documentId"]!.GetValue<string>();
        (await Api.GetAsync(filed.Path, "applicant.1")).Is(200);

        foreach (var path in (string[])["", "/history", "/form", "/documents/" + document, "/refusal/document"])
            (await Api.GetAsync(filed.Path + path, "applicant.2")).Refuses(404, "application-not-found");
        (await Portal.WithdrawAsync(filed, "applicant.2")).Refuses(404, "application-not-found");
        Assert.DoesNotContain(filed.Id, await Lists.IdsAsync(Api, "/api/v1/applications", "applicant.2"));
        Assert.Contains(filed.Id, await Lists.IdsAsync(Api, "/api/v1/applications", "applicant.1"));
    }

    [Fact]
    public async Task AnotherApplicantsCertificate_IsNotThere()
    {
        var number = (await Portal.IssueAsync())["certificateNumber"];
        (await Api.GetAsync("/api/v1/certificates/" + number, "applicant.1")).Is(200);

        foreach (var path in (string[])["", "/document", "/signature"])
        {
            (await Api.GetAsync($"/api/v1/certificates/{number}{path}", "applicant.2")).Refuses(404, "certificate-not-found");
            (await Api.GetAsync($"/api/v1/certificates/{number}{path}", "officer.75")).Refuses(403, "another-bodys-case");
        }
    }

    [Fact]
    public async Task AnotherBodysCase_Is403()
    {
        var filed = await Portal.FileAsync();
        var etag = (await Portal.ReadAsync(filed)).ETag;
        foreach (var user in (string[])["officer.75", "official.75", "secretary.75", "member.75.1"])
            (await Api.GetAsync(filed.Path, user)).Refuses(403, "another-bodys-case");
        (await Api.GetAsync(filed.Path + "/history", "officer.75")).Refuses(403, "another-bodys-case");
        (await Portal.SendForwardingAsync(filed, etag, "officer.75")).Refuses(403, "another-bodys-case");
        Assert.DoesNotContain(filed.Id, await Lists.IdsAsync(Api, "/api/v1/applications", "officer.75"));

        var file = await Portal.OpenCaseAsync(filed);
        (await Api.GetAsync(file.Path, "secretary.75")).Refuses(403, "another-bodys-case");
        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified, "secretary.75")).Refuses(403, "another-bodys-case");
        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Is(200);
        (await Portal.SignAsync(await Portal.DrawUpProtocolAsync(file), "member.75.1")).Refuses(403, "another-bodys-case");
    }

    [Fact]
    public async Task WrongRole_Is403()
    {
        var filed = await Portal.FileAsync();
        var etag = (await Portal.ReadAsync(filed)).ETag;
        (await Portal.SendForwardingAsync(filed, etag, "applicant.1")).Refuses(403, "role-missing");
        (await Portal.SendForwardingAsync(filed, etag, "portal")).Refuses(403, "role-missing");
        (await Portal.SendFormAsync(await Portal.FormAsync(), user: Portal.Officer)).Refuses(403, "role-missing");
        (await Portal.WithdrawAsync(filed, Portal.Officer)).Refuses(403, "role-missing");
        (await Api.GetAsync("/api/v1/commission/cases", "applicant.1")).Refuses(403, "role-missing");
        (await Api.GetAsync("/api/v1/deadlines?state=missed", "applicant.1")).Refuses(403, "role-missing");
        var clock = new Request(HttpMethod.Put, "/sandbox/clock") { User = Portal.Officer, Json = new { now = Morning } };
        (await Api.SendAsync(clock)).Refuses(403, "role-missing");

        var file = await Portal.OpenCaseAsync(filed);
        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified, Portal.Officer)).Refuses(403, "role-missing");
        (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Is(200);
        (await Portal.SignAsync(await Portal.DrawUpProtocolAsync(file), Portal.Secretary)).Refuses(403, "role-missing");
    }

    [Fact]
    public async Task Applicant_FilesForSomeoneElse_Is403() =>
        (await Portal.SendFormAsync(await Portal.FormAsync(user: "applicant.2"), user: "applicant.2")).Refuses(403, "not-own-iin");

    [Fact]
    public async Task Users_AreListedWithRoleBodyAndIin()
    {
        var users = (await Api.GetAsync("/sandbox/users")).Is(200).Items;

        // Those of the contract, and hr.2 of a second organisation.
        Assert.Equal(28, users.Count);
        Assert.Contains(users, u => u!["name"]!.GetValue<string>() == "applicant.1" && u["iin"]!.GetValue<string>() == FilingForm.FirstApplicant);
        Assert.Contains(users, u => u!["name"]!.GetValue<string>() == "member.75.5" && u["role"]!.GetValue<string>() == "member" && u["localExecutiveBody"]!.GetValue<string>() == "75");
    }

    [GeneratedRegex(@"\{\w*[iI]d\}")]
    private static partial Regex IdInPath();

    // Public knowledge, and papers that who holds their code may verify.
    [GeneratedRegex(
        """
        ^get\ /api/v1/(
            professions(?!/(drafts|what-ifs)).* | calendars.* | ((ata-zholy|residence-permits)/)?verification/.*
            | ata-zholy/(checklist|rights|channels|professions) | residence-permits/checklist | health-workforce/(cpd/criteria|levels)
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OpenToAll();
}
