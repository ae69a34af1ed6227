using System.Text;
using KazMigration.Professions.Api;
using Microsoft.AspNetCore.Http;

namespace KazMigration.Professions.Tests;

public class CachedAnswerTests
{
    private readonly CachedAnswer _answer = CachedAnswer.Of(default, new { Name = "Әртіс" });

    [Fact]
    public async Task Execute_FirstTime_WritesBytesTagAndLifetime()
    {
        var (response, body) = await Execute(null);
        Assert.Equal(200, response.StatusCode);
        Assert.Equal("""{"name":"Әртіс"}""", body);
        Assert.Equal(Encoding.UTF8.GetByteCount(body), response.ContentLength);
        Assert.Equal("public, max-age=60", response.Headers.CacheControl);
        Assert.Matches("^\"[A-Za-z0-9_-]{16}\"$", response.Headers.ETag.ToString());
        Assert.Equal("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Execute_TagKnownToTheCaller_Is304WithoutBody(string ifNoneMatch)
    {
        var tag = (await Execute(null)).Response.Headers.ETag.ToString();
        var (response, body) = await Execute(ifNoneMatch.Replace("{0}", tag, StringComparison.Ordinal));
        Assert.Equal(304, response.StatusCode);
        Assert.Equal("", body);
        Assert.Equal(tag, response.Headers.ETag);
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("not a tag")]
    public async Task Execute_AnotherTag_Is200(string ifNoneMatch) => Assert.Equal(200, (await Execute(ifNoneMatch)).Response.StatusCode);

    [Fact]
    public void Of_OtherContent_HasAnotherTag()
    {
        var tags = new[] { "a", "b", "a" }.Select(async v => (await Execute(null, CachedAnswer.Of(default, v))).Response.Headers.ETag.ToString()).Select(t => t.Result).ToList();
        Assert.Equal(tags[0], tags[2]);
        Assert.NotEqual(tags[0], tags[1]);
    }

    private async Task<(HttpResponse Response, string Body)> Execute(string? ifNoneMatch, CachedAnswer? answer = null)
    {
        var http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        if (ifNoneMatch is not null)
            http.Request.Headers.IfNoneMatch = ifNoneMatch;
        await (answer ?? _answer).ExecuteAsync(http);
        return (http.Response, Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()));
    }
}
