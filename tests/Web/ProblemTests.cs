using System.Net;

namespace KazMigration.Web.Tests;

public sealed class ProblemTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private readonly SampleHost _host = fixture.Host;

    [Theory]
    [InlineData("malformed", 400, "malformed-request")]
    [InlineData("forbidden", 403, "another-bodys-case")]
    [InlineData("notFound", 404, "case-not-found")]
    [InlineData("conflict", 409, "case-closed")]
    [InlineData("stale", 412, "stale-version")]
    [InlineData("rule", 422, "documents-missing")]
    [InlineData("unavailable", 503, "registry-unavailable")]
    public async Task Error_OfEveryKind_IsAProblemInThreeLanguages(string kind, int status, string slug)
    {
        HashSet<string> titles = [];
        foreach (var language in (string[])["kk", "ru", "en"])
        {
            using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/errors/" + kind, null, ("Accept-Language", language));
            var problem = await answer.ProblemAsync(status, slug);
            titles.Add(problem["title"]!.GetValue<string>());
            Assert.Equal(language, Assert.Single(answer.Content.Headers.ContentLanguage));
            Assert.Equal(status == 503, answer.Headers.RetryAfter is not null);
        }

        Assert.Equal(3, titles.Count);
    }

    [Fact]
    public void EveryKindOfError_HasAStatus() =>
        Assert.All(Enum.GetValues<ErrorKind>(), kind => Assert.InRange(ProblemType.StatusOf(kind), 400, 503));

    [Theory]
    [InlineData("oneRule", "8")]
    [InlineData("twoRules", null)]
    public async Task Validation_AllFaultsOfOneRule_RestsOnIt(string kind, string? paragraph)
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/errors/" + kind);
        Assert.Equal(paragraph, (await answer.ProblemAsync(422, "validation-failed"))["legalBasis"]?["paragraph"]?.GetValue<string>());
    }

    [Fact]
    public async Task RuleError_WithFaults_NamesLegalBasisOfBoth()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/errors/rule", null, ("Accept-Language", "ru"));
        var problem = await answer.ProblemAsync(422, "documents-missing");

        Assert.Equal("""{"act":"236","edition":"426/2025-12-30","paragraph":"8"}""", problem["legalBasis"]!.ToJsonString());
        var fault = Assert.Single(problem["errors"]!.AsArray())!;
        Assert.Equal("Нет документа authority.", fault["message"]!.GetValue<string>());
        Assert.Equal("8.1", fault["legalBasis"]!["paragraph"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("kk", "Іс 02.03.2026 жабылды.")]
    [InlineData("ru", "Дело закрыто 02.03.2026.")]
    [InlineData("en", "The case was closed on 2 March 2026.")]
    public async Task Detail_WithValues_ShowsThemInTheLanguage(string language, string expected)
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/errors/conflict", null, ("Accept-Language", language));
        Assert.Equal(expected, (await answer.ProblemAsync(409, "case-closed"))["detail"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(null, "kk")]
    [InlineData("", "kk")]
    [InlineData("de, fr;q=0.8", "kk")]
    [InlineData("*", "kk")]
    [InlineData("ru-RU,ru;q=0.9,en;q=0.8", "ru")]
    [InlineData("de, en;q=0.4, ru;q=0.7", "ru")]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("eN-us", "en")]
    [InlineData("rU", "ru")]
    [InlineData("kk;q=0, ru;q=0.1", "ru")]
    [InlineData("en;q=nonsense", "kk")]
    public async Task Language_ByAcceptLanguage_IsTheBestOfThree(string? header, string expected)
    {
        (string, string)[] headers = header is null ? [] : [("Accept-Language", header)];
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/texts", null, headers);
        Assert.Equal(expected, (await answer.JsonAsync()).GetValue<string>());
    }

    [Fact]
    public async Task UnknownRoute_IsNotFoundProblem()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/nowhere?iin=900101300017");
        Assert.Empty((await answer.ProblemAsync(404, "not-found")).Faults());
    }

    [Fact]
    public async Task WrongMethod_IsProblemAndNamesAllowed()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Patch, "/api/v1/cases");
        await answer.ProblemAsync(405, "method-not-allowed");
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("calendar", 503, "calendar-not-covered")]
    [InlineData("transient", 503, "unavailable")]
    [InlineData("bug", 500, "internal-error")]
    public async Task Exception_OfAnEndpoint_IsAProblemThatTellsNothingOfIt(string what, int status, string slug)
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/api/v1/throw/" + what);
        var problem = await answer.ProblemAsync(status, slug);
        Assert.DoesNotContain("900101300017", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(status == 503, answer.Headers.RetryAfter is not null);
        Assert.Contains(_host.Logs.All, line => line.Contains(problem["traceId"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.DoesNotContain(_host.Logs.All, line => line.Contains("900101300017", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/cases/abc", "/path/id invalidId")]
    [InlineData("/api/v1/cases/0198c1f2-7a34-7c11-9d5e-0f2b6c3a4d5e?on=2026-02-30", "/query/on invalidDate")]
    [InlineData("/api/v1/cases?limit=0", "/query/limit outOfRange")]
    [InlineData("/api/v1/cases?limit=201&cursor=%25", "/query/cursor invalidCursor", "/query/limit outOfRange")]
    [InlineData("/api/v1/cases?limit=0&kind=zzz", "/query/kind unknownValue", "/query/limit outOfRange")]
    [InlineData("/api/v1/cases?kind=", "/query/kind unknownValue")]
    [InlineData("/api/v1/cases?kinds=firstIssue&kinds=zzz", "/query/kinds unknownValue")]
    [InlineData("/api/v1/cases?kind=firstIssue&kind=extend", "/query/kind duplicateMember")]
    [InlineData("/api/v1/cases?text=a%00b&kind=%0D", "/query/kind invalidText", "/query/text invalidText")]
    public async Task BadParameter_OfRouteOrQuery_IsNamed(string path, params string[] faults)
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Get, path);
        Assert.Equal(faults, (await answer.ProblemAsync(400, "malformed-request")).Faults());
    }

    [Fact]
    public async Task Page_WithLimitAndCursor_IsUnderstood()
    {
        using var answer = await _host.SendAsync("officer.71", HttpMethod.Get, "/api/v1/cases?limit=7&cursor=" + Cursor.Encode("2026-03-02|ә"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("7", "2026-03-02|ә"), ((await answer.JsonAsync())["limit"]!.ToString(), (await answer.JsonAsync())["after"]!.ToString()));
    }
}
