using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Web.Tests;

public sealed class AccessTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const string Case = "/api/v1/cases/0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e";

    private readonly SampleHost _host = fixture.Host;

    [Fact]
    public async Task NoToken_Is401WithChallenge()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, Case);
        await answer.ProblemAsync(401, "unauthorized");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task EndpointWithoutRule_NeedsAToken()
    {
        using var nobody = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/any");
        await nobody.ProblemAsync(401, "unauthorized");
        using var member = await _host.SendAsync("member.75.2", HttpMethod.Get, "/api/v1/any");
        Assert.Equal(
            """{"subject":"member.75.2","role":"member","localExecutiveBody":"75","iin":null,"organisation":null}""",
            await member.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Bearer", "")]
    [InlineData("Bearer", "abc")]
    [InlineData("Basic", "b3BzOnNhbmRib3g=")]
    public async Task TokenOfAnotherKind_Is401(string scheme, string token)
    {
        using var answer = await SendAsync(scheme + " " + token);
        await answer.ProblemAsync(401, "unauthorized");
    }

    [Fact]
    public async Task TamperedToken_Is401()
    {
        var token = await _host.TokenAsync("officer.71");
        var middle = token.Length / 2;
        using var answer = await SendAsync("Bearer " + token[..middle] + (token[middle] == 'A' ? 'B' : 'A') + token[(middle + 1)..]);
        await answer.ProblemAsync(401, "unauthorized");
        Assert.Contains("invalid_token", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExpiredToken_Is401()
    {
        var tokens = _host.Services.GetRequiredService<SandboxTokens>();
        using var answer = await SendAsync("Bearer " + tokens.Issue(new("officer.71", Roles.Officer, "71"), DateTimeOffset.UtcNow.AddSeconds(-1)));
        await answer.ProblemAsync(401, "unauthorized");
    }

    [Fact]
    public async Task CachedToken_EndsWithItsExpiry()
    {
        var tokens = _host.Services.GetRequiredService<SandboxTokens>();
        var header = "Bearer " + tokens.Issue(new("officer.71", Roles.Officer, "71"), DateTimeOffset.UtcNow.AddSeconds(2));
        using var before = await SendAsync(header);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        await Task.Delay(TimeSpan.FromSeconds(2.1));
        using var after = await SendAsync(header);
        await after.ProblemAsync(401, "unauthorized");
    }

    [Fact]
    public async Task TokenOfTheServiceItself_Is401()
    {
        var tokens = _host.Services.GetRequiredService<SandboxTokens>();
        using var answer = await SendAsync("Bearer " + tokens.Issue(new("x", Roles.System)));
        await answer.ProblemAsync(401, "unauthorized");
    }

    [Fact]
    public async Task WrongRole_Is403_AndLoggedWithoutPersonalData()
    {
        using var answer = await _host.SendAsync("applicant.1", HttpMethod.Delete, Case + "?name=YILMAZ");
        var problem = await answer.ProblemAsync(403, "role-missing");

        var line = Assert.Single(_host.Logs.All, l => l.Contains(problem["traceId"]!.GetValue<string>(), StringComparison.Ordinal) && l.Contains("refused", StringComparison.Ordinal));
        Assert.Contains("applicant to DELETE /api/v1/cases/{id}, 403", line, StringComparison.Ordinal);
        foreach (var personal in (string[])["applicant.1", "900101300017", "YILMAZ"])
            Assert.DoesNotContain(personal, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grant_type=password&username=ops&password=sandbox", "ops")]
    [InlineData("grant_type=client_credentials&client_id=portal&client_secret=sandbox", "portal")]
    [InlineData("grant_type=client_credentials&client_id=auditor&client_secret=sandbox", "auditor")]
    [InlineData("grant_type=password&username=applicant.2&password=sandbox&client_id=&client_secret=", "applicant")]
    public async Task Token_ForUserOrClient_HasTheRole(string form, string role)
    {
        using var answer = await RequestTokenAsync(form);
        var token = await answer.JsonAsync();
        Assert.Equal(("Bearer", 28800), (token["token_type"]!.GetValue<string>(), token["expires_in"]!.GetValue<int>()));
        Assert.True(answer.Headers.CacheControl?.NoStore);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/any");
        request.Headers.Authorization = new("Bearer", token["access_token"]!.GetValue<string>());
        using var caller = await _host.Http.SendAsync(request);
        Assert.Equal(role, (await caller.JsonAsync())["role"]!.GetValue<string>());
    }

    [Fact]
    public async Task Token_WithBasicClient_IsGiven()
    {
        using var answer = await RequestTokenAsync("grant_type=client_credentials", "portal:sandbox");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var user = await RequestTokenAsync("grant_type=password&username=ops&password=sandbox", ":");
        Assert.Equal(HttpStatusCode.OK, user.StatusCode);
    }

    [Theory]
    [InlineData("grant_type=password&username=ops&password=wrong", null, 400, "invalid_grant")]
    [InlineData("grant_type=password&username=nobody&password=sandbox", null, 400, "invalid_grant")]
    [InlineData("grant_type=password", null, 400, "invalid_grant")]
    [InlineData("grant_type=client_credentials&client_id=portal&client_secret=wrong", null, 401, "invalid_client")]
    [InlineData("grant_type=client_credentials", "portal:wrong", 401, "invalid_client")]
    [InlineData("grant_type=password&username=ops&password=sandbox", "portal:wrong", 401, "invalid_client")]
    [InlineData("grant_type=authorization_code", null, 400, "unsupported_grant_type")]
    [InlineData("username=ops", null, 400, "invalid_request")]
    public async Task Token_Refused_IsAnOAuthError(string form, string? basic, int status, string error)
    {
        using var answer = await RequestTokenAsync(form, basic);
        Assert.Equal((status, error), ((int)answer.StatusCode, (await answer.JsonAsync())["error"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Token_RequestThatIsNoForm_IsInvalidRequest()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Post, "/connect/token", "{}");
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_request"), (answer.StatusCode, (await answer.JsonAsync())["error"]!.GetValue<string>()));
    }

    [Fact]
    public async Task SandboxUsers_AreListedAsTheContractNamesThem()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/sandbox/users");
        var users = (await answer.JsonAsync())["items"]!.AsArray();
        // Those of the contract, and hr.2 of a second organisation.
        Assert.Equal(28, users.Count);
        Assert.Equal("900101300017", users.Single(u => u!["name"]!.GetValue<string>() == "applicant.1")!["iin"]!.GetValue<string>());
        Assert.All(users.Where(u => u!["role"]!.GetValue<string>() is "officer" or "official" or "secretary" or "member"), u =>
            Assert.EndsWith("." + u!["localExecutiveBody"], string.Join('.', u["name"]!.GetValue<string>().Split('.').Take(2)), StringComparison.Ordinal));
        Assert.All(SandboxUsers.All.Where(u => u.Iin is not null), u => Assert.True(Iin.TryParse(u.Iin, out _)));
        Assert.All(SandboxUsers.All, u => Assert.Contains(u.Role, CallerClaims.KnownRoles));
    }

    private async Task<HttpResponseMessage> SendAsync(string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/any");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await _host.Http.SendAsync(request);
    }

    private async Task<HttpResponseMessage> RequestTokenAsync(string form, string? basic = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token");
        request.Content = new StringContent(form, Encoding.ASCII, "application/x-www-form-urlencoded");
        if (basic is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(basic)));
        return await _host.Http.SendAsync(request);
    }
}
