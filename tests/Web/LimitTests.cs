using System.Globalization;
using System.Net;
using System.Text;

namespace KazMigration.Web.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task AnonymousRoute_AboveItsRate_Is429ForThatAddressOnly()
    {
        await using var host = await SampleHost.StartAsync("Development", ("RateLimits:Verification:Burst", "3"), ("RateLimits:Verification:PerSecond", "1"));
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var answer = await host.SendAsync(null, HttpMethod.Get, "/api/v1/limited", null, ("X-Forwarded-For", "203.0.113.7"), ("Accept-Language", "en"));
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests)
                continue;
            await answer.ProblemAsync(429, "too-many-requests");
            Assert.InRange(int.Parse(answer.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 10);
        }

        Assert.Equal(3, statuses.TakeWhile(s => s == HttpStatusCode.OK).Count());
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        using var other = await host.SendAsync(null, HttpMethod.Get, "/api/v1/limited", null, ("X-Forwarded-For", "203.0.113.8"));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task TokenEndpoint_HasItsOwnLimit()
    {
        await using var host = await SampleHost.StartAsync("Development", ("RateLimits:Token:Burst", "1"), ("RateLimits:Token:PerSecond", "1"));
        await host.TokenAsync("ops");
        using var form = new FormUrlEncodedContent([new("grant_type", "password")]);
        using var second = await host.Http.PostAsync("/connect/token", form);
        await second.ProblemAsync(429, "too-many-requests");
    }

    [Theory]
    [InlineData("/api/v1/documents", "multipart/form-data; boundary=b", 13 * 1024 * 1024)]
    [InlineData("/connect/token", "application/x-www-form-urlencoded", 9 * 1024)]
    public async Task BodyAboveTheLimit_Is413(string path, string type, int size)
    {
        await using var host = await SampleHost.StartAsync();
        using var answer = await PostAsync(host, path, type, new byte[size]);
        await answer.ProblemAsync(413, "too-large");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc")]
    [InlineData("multipart/form-data", "abc")]
    [InlineData("multipart/form-data; boundary=b", "abc")]
    public async Task BrokenForm_Is400(string type, string body)
    {
        await using var host = await SampleHost.StartAsync();
        using var answer = await PostAsync(host, "/api/v1/documents", type, Encoding.ASCII.GetBytes(body));
        await answer.ProblemAsync(400, "malformed-request");
    }

    private static async Task<HttpResponseMessage> PostAsync(SampleHost host, string path, string type, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Authorization = new("Bearer", await host.TokenAsync("applicant.1"));
        request.Headers.ExpectContinue = true;
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await host.Http.SendAsync(request);
    }
}
