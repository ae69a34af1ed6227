using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: texts follow Accept-Language (kk default, ru, en); type and code never do.</summary>
[Collection(nameof(SingleProcess))]
public sealed class LanguageTests(SingleProcessSystem system) : SystemTests(system)
{
    private static readonly string?[] Languages = [null, "kk", "ru-RU,ru;q=0.9,en;q=0.5", "en", "tr"];

    [Fact]
    public async Task File_EverythingWrong_NamesAllFaultsInEachLanguage()
    {
        var answers = new List<Reply>();
        foreach (var language in Languages)
            answers.Add((await FileAsync(await WrongFormAsync(), language)).Refuses(422, "validation-failed"));

        (string, string)[] expected =
        [
            ("/applicant/citizenship", "unknownCountry"), ("/applicant/email", "emailInvalid"), ("/applicant/iin", "iinInvalid"),
            ("/applicant/identityDocument/expiresOn", "documentExpired"), ("/applicant/surname", "required"),
            ("/consentToDataProcessing", "consentRequired"), ("/documents", "documentMissing"), ("/documents", "documentMissing"),
            ("/experience/0/to", "endBeforeStart"), ("/localExecutiveBody", "unknownLocalExecutiveBody"), ("/professionId", "professionNotOnList"),
        ];
        Assert.All(answers, answer => answer.Names(expected));
        Assert.Equal(["kk", "kk", "ru", "en", "kk"], answers.Select(a => a.ContentHeaders.ContentLanguage.Single()));

        var (kazakh, russian, english) = (Texts(answers[0]), Texts(answers[2]), Texts(answers[3]));
        Assert.Equal(kazakh, Texts(answers[1]));
        Assert.Equal(kazakh, Texts(answers[4]));
        Assert.All(kazakh.Zip(russian, english), texts => Assert.Equal(3, new HashSet<string> { texts.First, texts.Second, texts.Third }.Count));
        // No text is left a code, and no placeholder unfilled.
        Assert.All(kazakh.Concat(russian).Concat(english), text => Assert.True(text.Contains(' ', StringComparison.Ordinal) && !text.Contains('{', StringComparison.Ordinal), text));
        Assert.All(kazakh.Concat(russian), text => Assert.Contains(text, c => c is >= 'А' and <= 'я'));
        Assert.All(english.Where(t => !t.Contains("KATO", StringComparison.Ordinal)), text => Assert.DoesNotContain(text, c => c > 127));
    }

    [Theory]
    [InlineData("/api/v1/applications/0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10", "portal", 404)]
    [InlineData("/api/v1/commission/cases/0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10", "secretary.71", 404)]
    [InlineData("/api/v1/certificates/C71-2026-9999999", "portal", 404)]
    [InlineData("/api/v1/applications", null, 401)]
    [InlineData("/api/v1/applications?limit=0", "portal", 400)]
    [InlineData("/api/v1/commission/cases", "portal", 403)]
    [InlineData("/api/v1/professions/0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10", null, 404)]
    [InlineData("/nothing/here", null, 404)]
    public async Task Get_Refused_IsOneProblemInThreeLanguages(string path, string? user, int status)
    {
        var answers = new List<Reply>();
        foreach (var language in (string[])["kk", "ru", "en"])
            answers.Add((await Api.SendAsync(new Request(HttpMethod.Get, path) { User = user, Headers = new() { ["Accept-Language"] = language } })).Is(status));

        Assert.Single(answers.Select(a => a.Problem).Distinct());
        Assert.All(answers, a => a.Refuses(status, answers[0].Problem));
        Assert.Equal(3, answers.Select(a => a["title"]).Distinct().Count());
        Assert.Equal(3, answers.Select(a => a["detail"]).Distinct().Count());
        Assert.All(answers, a => Assert.Equal(path.Split('?')[0], a["instance"]));
    }

    private static List<string> Texts(Reply refused) =>
        [refused["title"], refused["detail"], .. refused.Json["errors"]!.AsArray().Select(e => e!["message"]!.GetValue<string>())];

    private Task<Reply> FileAsync(JsonObject form, string? language)
    {
        var headers = new Dictionary<string, string> { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        if (language is not null)
            headers["Accept-Language"] = language;
        return Api.SendAsync(new Request(HttpMethod.Post, "/api/v1/applications") { User = "portal", Json = form, Headers = headers });
    }

    private async Task<JsonObject> WrongFormAsync()
    {
        var form = await Portal.FormAsync("900101300018");
        form["localExecutiveBody"] = "99";
        form["professionId"] = "0195587b-0d2a-7f3e-9c1d-5a3c1c2c4f10";
        form["applicant"]!["surname"] = "";
        form["applicant"]!["citizenship"] = "XXX";
        form["applicant"]!["email"] = "nobody";
        form["applicant"]!["identityDocument"]!["expiresOn"] = "2025-01-01";
        form["experience"]![0]!["to"] = "2013-01-01";
        form["documents"]!.AsArray().RemoveAt(2);
        form["documents"]!.AsArray().RemoveAt(1);
        form["consentToDataProcessing"] = false;
        return form;
    }
}
