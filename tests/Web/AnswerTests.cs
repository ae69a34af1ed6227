using System.Net;

namespace KazMigration.Web.Tests;

public sealed class AnswerTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const string Case = "/api/v1/cases/0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e";

    private readonly SampleHost _host = fixture.Host;

    [Fact]
    public async Task Ok_HasReadableJsonTagLengthAndSecurityHeaders()
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Get, Case);
        var json = await answer.Content.ReadAsStringAsync();
        Assert.Equal("""{"id":"0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e","name":"Ғалым \u003Cb\u003E","version":3}""", json);
        Assert.Equal("\"3\"", answer.Headers.ETag?.Tag);
        Assert.NotNull(answer.Content.Headers.ContentLength);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Empty(answer.Headers.Server);
    }

    [Theory]
    [InlineData("\"3\"", 304)]
    [InlineData("W/\"3\"", 304)]
    [InlineData("\"1\", \"3\"", 304)]
    [InlineData("*", 304)]
    [InlineData("\"2\"", 200)]
    [InlineData("nonsense", 200)]
    public async Task IfNoneMatch_OfTheVersionAtHand_Is304(string header, int status)
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Get, Case, null, ("If-None-Match", header));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("\"3\"", answer.Headers.ETag?.Tag);
        Assert.Equal(status == 304, (await answer.Content.ReadAsByteArrayAsync()).Length == 0);
    }

    [Fact]
    public async Task TaggedContent_KeepsItsOwnCacheControl()
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Get, "/api/v1/tagged");
        Assert.Equal(("\"edition-7\"", "public, max-age=60"), (answer.Headers.ETag?.Tag, answer.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task Head_IsGetWithoutBody()
    {
        using var get = await _host.SendAsync("officer.71", HttpMethod.Get, Case);
        using var head = await _host.SendAsync("officer.71", HttpMethod.Head, Case);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal((get.Headers.ETag, get.Content.Headers.ContentLength), (head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Created_HasLocationAndTag()
    {
        using var answer = await _host.SendAsync(
            "applicant.1",
            HttpMethod.Post,
            "/api/v1/cases",
            System.Text.Json.JsonSerializer.Serialize(SampleModule.Example, Json.Options),
            ("Idempotency-Key", Guid.NewGuid().ToString()));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal((Case, "\"3\""), (answer.Headers.Location?.ToString(), answer.Headers.ETag?.Tag));
    }

    [Fact]
    public async Task Accepted_HasLocation()
    {
        using var answer = await _host.SendAsync("ops", HttpMethod.Post, "/api/v1/questions");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("/api/v1/questions/0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e", answer.Headers.Location?.ToString());
        Assert.Contains("\"version\":3", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoContent_Is204()
    {
        using var answer = await _host.SendAsync("ops", HttpMethod.Delete, Case);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task File_HasTypeAndName()
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Get, "/api/v1/file");
        Assert.Equal("%PDF", await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("куәлік.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }
}
