using System.Globalization;
using System.Net;
using System.Text;

namespace KazMigration.Web.Tests;

public sealed class BodyTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private const string Valid = """
        {"kind":"firstIssue","professionId":"0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e","applicant":{"surname":"Ә","birthDate":"1990-01-01","patronymic":null},
        "relatives":[],"years":3,"consent":true}
        """;

    private readonly SampleHost _host = fixture.Host;

    [Fact]
    public async Task ValidBody_IsRead()
    {
        using var answer = await FileAsync(Valid);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task BadBody_NamesAllFaultsTogether()
    {
        const string body = """
            {"kind":"firstissue","professionId":"12","applicant":{"surname":null,"birthDate":"1990-02-30","extra":1},
             "relatives":[{"surname":5,"birthDate":"1990-01-01","patronymic":null},null],"years":2147483648,"years":1,
             "consent":"yes","at":"2026-03-02T10:00:00","a/b":1}
            """;
        using var answer = await FileAsync(body);
        Assert.Equal(
            [
                "/applicant/birthDate invalidDate", "/applicant/extra unknownMember", "/applicant/patronymic required", "/applicant/surname required",
                "/at invalidTime", "/a~1b unknownMember", "/consent wrongType", "/kind unknownValue", "/professionId invalidId",
                "/relatives/0/surname wrongType", "/relatives/1 required", "/years duplicateMember", "/years outOfRange",
            ],
            (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Theory]
    [InlineData("\"years\":3", "\"years\":3,\"years\":3", "/years duplicateMember")]
    [InlineData("[]", "[null]", "/relatives/0 required")]
    [InlineData("[]", "{}", "/relatives wrongType")]
    [InlineData("\"firstIssue\"", "0", "/kind wrongType")]
    [InlineData("\"firstIssue\"", "\"FirstIssue\"", "/kind unknownValue")]
    [InlineData("\"firstIssue\"", "\"firstIssue, extend\"", "/kind unknownValue")]
    [InlineData("\"firstIssue\"", "null", "/kind required")]
    [InlineData("\"years\":3", "\"years\":\"3\"", "/years wrongType")]
    [InlineData("\"years\":3", "\"years\":1.5", "/years outOfRange")]
    [InlineData("\"years\":3", "\"years\":3,\"at\":\"2026-03-02\"", "/at invalidTime")]
    [InlineData("\"Ә\"", "\"a\\u0000b\"", "/applicant/surname invalidText")]
    [InlineData("\"Ә\"", "\"\\ud800\"", "/applicant/surname invalidText")]
    [InlineData("\"Ә\"", "\"a\\u202Eb\"", "/applicant/surname invalidText")]
    [InlineData("\"Ә\"", "\"a\u202Eb\"", "/applicant/surname invalidText")]
    [InlineData("\"years\":3", "\"Years\":3,\"years\":3", "/Years unknownMember")]
    public async Task OneFault_IsNamed(string good, string bad, string fault)
    {
        using var answer = await FileAsync(Valid.Replace(good, bad, StringComparison.Ordinal));
        Assert.Equal([fault], (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Theory]
    [InlineData("{\"kind\":", "en", "line 1, byte 9")]
    [InlineData("{}\n x", "en", "line 2, byte 2")]
    [InlineData("{\"kind\":\"extend\",}", "en", "line 1")]
    [InlineData("{/* */}", "ru", "строка 1")]
    public async Task UnreadableBody_TellsWhere(string body, string language, string expected)
    {
        using var answer = await FileAsync(body, ("Accept-Language", language));
        var problem = await answer.ProblemAsync(400, "malformed-request");
        Assert.Equal([" notJson"], problem.Faults());
        Assert.Contains(expected, problem["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyThatIsNotUtf8_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Forwarding);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + await _host.TokenAsync("officer.71"));
        request.Headers.TryAddWithoutValidation("If-Match", "\"3\"");
        request.Content = new ByteArrayContent([.. "{\""u8, 0xC3, 0x28, .. "\":\""u8, 0xFF, .. "\"}"u8]);
        request.Content.Headers.ContentType = new("application/json");
        using var answer = await _host.Http.SendAsync(request);
        Assert.Equal([" notUtf8"], (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Fact]
    public async Task MemberNameThatIsNoText_IsRefused()
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Post, Forwarding, "{\"\\ud800\":1}", ("If-Match", "\"3\""));
        Assert.Equal([" invalidText"], (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Theory]
    [InlineData(30, 200)]
    [InlineData(31, 400)]
    [InlineData(6000, 400)]
    public async Task DeepBody_IsRefusedBeyond32Levels(int children, int status)
    {
        var body = new StringBuilder("{\"tree\":{");
        for (var i = 0; i < children; i++)
            body.Append("\"child\":{");
        body.Append('}', children + 2);
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Post, Forwarding, body.ToString(), ("If-Match", "\"3\""));
        if (status == 200)
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        else
            Assert.Equal([" tooDeep"], (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Fact]
    public async Task ManyFaults_AreCutAtAHundred()
    {
        var members = string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"m{i}\":1"));
        using var answer = await FileAsync("{" + members + "}");
        Assert.Equal(100, (await answer.ProblemAsync(400, "malformed-request")).Faults().Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LargeBody_Is413(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Forwarding);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + await _host.TokenAsync("officer.71"));
        request.Headers.TryAddWithoutValidation("If-Match", "\"3\"");
        request.Headers.TransferEncodingChunked = chunked;
        request.Content = new StringContent("{\"text\":\"" + new string('x', 256 * 1024) + "\"}", Encoding.UTF8, "application/json");
        using var answer = await _host.Http.SendAsync(request);
        await answer.ProblemAsync(413, "too-large");
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json; charset=windows-1251", 415)]
    [InlineData("application/json;charset=UTF-8", 200)]
    [InlineData("application/json; charset=\"utf-8\"", 200)]
    [InlineData("application/merge-patch+json", 200)]
    public async Task ContentType_MustBeJson(string type, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Forwarding);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + await _host.TokenAsync("officer.71"));
        request.Headers.TryAddWithoutValidation("If-Match", "\"3\"");
        request.Content = new ByteArrayContent("{}"u8.ToArray());
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await _host.Http.SendAsync(request);
        if (status == 415)
            await answer.ProblemAsync(415, "unsupported-media-type");
        else
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task EmptyBody_WhereNothingIsRequired_IsAnEmptyObject()
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Post, Forwarding, null, ("If-Match", "\"5\""));
        var view = await answer.JsonAsync();
        Assert.Equal(("officer.7171", 5), (view["name"]!.GetValue<string>(), view["version"]!.GetValue<int>()));
    }

    [Fact]
    public async Task EmptyBody_WhereMembersAreRequired_NamesThem()
    {
        using var answer = await _host.SendAsync("applicant.1", HttpMethod.Post, "/api/v1/cases", null, Key());
        Assert.Equal(
            ["/applicant required", "/consent required", "/kind required", "/professionId required", "/relatives required", "/years required"],
            (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Theory]
    [InlineData(null, 428, "precondition-required")]
    [InlineData("*", 412, "stale-version")]
    [InlineData("\"abc\"", 412, "stale-version")]
    [InlineData("W/\"3\"", 412, "stale-version")]
    [InlineData("abc", 400, "malformed-request")]
    public async Task IfMatch_MissingOrNotAVersion_IsRefused(string? header, int status, string slug)
    {
        (string, string)[] headers = header is null ? [] : [("If-Match", header)];
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Post, Forwarding, "{}", headers);
        var problem = await answer.ProblemAsync(status, slug);
        if (status == 428)
            Assert.Contains("If-Match", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IdempotencyKey_Missing_Is428_NotAUuid_Is400()
    {
        using var missing = await _host.SendAsync("applicant.1", HttpMethod.Post, "/api/v1/cases", Valid);
        await missing.ProblemAsync(428, "precondition-required");
        using var wrong = await _host.SendAsync("applicant.1", HttpMethod.Post, "/api/v1/cases", Valid, ("Idempotency-Key", "1"));
        Assert.Equal(["/header/Idempotency-Key invalidId"], (await wrong.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Theory]
    [InlineData(null, "/header/Idempotency-Key required")]
    [InlineData("1", "/header/Idempotency-Key invalidId")]
    public async Task BodyAndHeader_BothWrong_AreNamedTogether(string? key, string fault)
    {
        (string, string)[] headers = key is null ? [] : [("Idempotency-Key", key)];
        using var answer = await _host.SendAsync("applicant.1", HttpMethod.Post, "/api/v1/cases", Valid.Replace("\"years\":3", "\"years\":\"3\"", StringComparison.Ordinal), headers);
        Assert.Equal([fault, "/years wrongType"], (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Fact]
    public async Task IdempotencyKey_HashesTheBody()
    {
        var hashes = new List<string>();
        foreach (var body in (string[])[Valid, Valid, Valid + " "])
        {
            using var answer = await FileAsync(body);
            hashes.Add((await answer.JsonAsync())["name"]!.GetValue<string>());
        }

        Assert.Equal(hashes[0], hashes[1]);
        Assert.NotEqual(hashes[0], hashes[2]);
        Assert.Equal(64, hashes[0].Length);
    }

    private const string Forwarding = "/api/v1/cases/0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e/forwarding";

    private Task<HttpResponseMessage> FileAsync(string body, params (string, string)[] headers) =>
        _host.SendAsync("applicant.1", HttpMethod.Post, "/api/v1/cases", body, [Key(), .. headers]);

    private static (string, string) Key() => ("Idempotency-Key", Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture));
}
