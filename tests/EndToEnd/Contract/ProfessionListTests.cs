using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>The four lists, their editions, and answers as of a date.</summary>
[Collection(nameof(SingleProcess))]
public sealed class ProfessionListTests(SingleProcessSystem system) : SystemTests(system)
{
    private const string Root = "/api/v1/professions";

    [Theory]
    [InlineData("priority-sectors", "2026-03-02", 66)]
    [InlineData("permanent-residence", "2024-05-14", 21)]
    [InlineData("permanent-residence", "2024-05-15", 51)]
    [InlineData("citizenship", "2026-03-02", 40)]
    [InlineData("health-positions", "2026-03-02", 87)]
    public async Task List_OnADay_HasEveryRowOfItsEdition(string list, string on, int count)
    {
        var rows = await Lists.AllAsync(Api, $"{Root}?list={list}&on={on}", null, limit: 40);
        Assert.Equal(count, rows.Count);
        Assert.All(rows, r => Assert.All(new[] { "kk", "ru", "en" }, l => Assert.NotEqual("", r["name"]![l]!.GetValue<string>())));
        if (list == "citizenship")
            Assert.All(rows, r => Assert.NotEqual("", r["requirements"]!["kk"]!.GetValue<string>()));
        if (list == "health-positions")
            Assert.Equal(43, rows.Count(r => r["replaces"]!.AsArray().Count == 1));
    }

    [Theory]
    [InlineData("/editions")]
    [InlineData("/editions?list=permanent-residence&on=2026-03-02")]
    [InlineData("/positions/resolution?name=%D0%A4%D0%B5%D0%BB%D1%8C%D0%B4%D1%88%D0%B5%D1%80&on=2026-03-02")]
    public async Task Answers_OfTheRegister_AreCached(string path)
    {
        var first = (await Api.GetAsync(Root + path)).Is(200);
        Assert.Equal("public, max-age=60", first.Headers.CacheControl!.ToString());
        Assert.Contains("Accept-Language", first.Headers.Vary);
        var again = await Api.GetIfNoneMatchAsync(Root + path, null, first.ETag);
        Assert.Equal((304, 0), (again.Status, again.Bytes.Length));
    }

    [Fact]
    public async Task Eligibility_Signed_CanBeReliedOnOffline()
    {
        var architect = (await Api.GetAsync($"{Root}?list=permanent-residence&on=2023-06-01&q=2521-2-001")).Is(200).Items[0]["id"]!.GetValue<string>();
        var answer = (await Api.GetAsync($"{Root}/{architect}/eligibility?on=2026-03-02")).Is(200);
        Assert.Equal(("true", "history", "134/2024-05-03"), (answer.Json["onList"]!.ToJsonString(), answer["matchedBy"], answer.Json["edition"]!["name"]!.GetValue<string>()));

        var signature = (await Api.GetAsync($"{Root}/{architect}/eligibility/signature?on=2026-03-02")).Is(200);
        Assert.Equal("application/pkcs7-signature", signature.ContentHeaders.ContentType!.MediaType);
        using var paper = await SignedPaper.OfAsync(Api, answer.Bytes, signature.Bytes);
        await paper.AssertSignedAsync();

        Assert.False((await Api.GetAsync($"{Root}/{architect}/eligibility?list=health-positions&on=2026-03-02")).Is(200).Json["onList"]!.GetValue<bool>());
        (await Api.GetAsync($"{Root}/{Guid.NewGuid()}/eligibility/signature")).Refuses(404, "profession-not-found");
        (await Api.GetAsync($"{Root}/{architect}/eligibility?list=doctors&on=soon")).Refuses(400, "malformed-request").Names(("/query/list", "unknownValue"), ("/query/on", "invalidDate"));
    }

    [Fact]
    public async Task Difference_OfTheTwoEditions_AndHistory_AgreeWithTheActs()
    {
        var editions = (await Api.GetAsync($"{Root}/editions?list=permanent-residence")).Is(200).Items.Select(e => e["id"]!.GetValue<string>()).ToList();
        var difference = (await Api.GetAsync($"{Root}/editions/difference?from={editions[0]}&to={editions[1]}")).Is(200).Json;
        Assert.Equal((30, 0, 2, 2), (Count(difference, "added"), Count(difference, "removed"), Count(difference, "renamed"), Count(difference, "moved")));

        var renamed = difference["renamed"]![0]!["after"]!["id"]!.GetValue<string>();
        var history = (await Api.GetAsync($"{Root}/{renamed}/history")).Is(200).Items;
        Assert.Equal(["added", "changed"], history.Take(2).Select(h => h["change"]!.GetValue<string>()));

        var others = (await Api.GetAsync($"{Root}/editions?list=citizenship")).Is(200).Items[0]["id"]!.GetValue<string>();
        (await Api.GetAsync($"{Root}/editions/difference?from={editions[0]}&to={others}")).Refuses(422, "editions-of-different-lists");
        (await Api.GetAsync($"{Root}/editions/difference?from={Guid.NewGuid()}&to={others}")).Refuses(404, "edition-not-found");
        (await Api.GetAsync($"{Root}/editions/difference?from=one")).Refuses(400, "malformed-request");
    }

    [Theory]
    [InlineData("Тіс дәрігері (дантист)", "replaced", 1)]
    [InlineData("Фармацевт", "ambiguous", 2)]
    [InlineData("Бас мейіргер", "current", 1)]
    [InlineData("Атом инженері", "unknown", 0)]
    public async Task OldPositionName_Resolved_SaysWhatItIsNow(string name, string outcome, int positions)
    {
        var answer = (await Api.GetAsync($"{Root}/positions/resolution?on=2026-03-02&name={Uri.EscapeDataString(name)}")).Is(200);
        Assert.Equal((outcome, positions), (answer["outcome"], answer.Json["positions"]!.AsArray().Count));
    }

    [Fact]
    public async Task Draft_ApprovedBySecondPerson_IsAnEditionFromItsDayOn()
    {
        var draft = await DraftAsync("citizenship");
        var table = (await Api.GetAsync($"{draft.Path}/rows.csv", Editor)).Is(200);
        var text = Encoding.UTF8.GetString(table.Bytes);
        Assert.Equal(41, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        // Out and in again is the same; then a renaming by hand.
        await ImportAsync(draft, table.Bytes);
        await ImportAsync(draft, Encoding.UTF8.GetBytes(text.Replace(",Археолог,Археолог,Archaeologist,", ",Археолог-зерттеуші,Археолог,Archaeologist,", StringComparison.Ordinal)));
        (await draft.PostAsync("submission", Editor)).Refuses(422, "draft-not-valid").Names(("/act/number", "required"), ("/act/date", "required"), ("/inForceFrom", "required"));

        await draft.PutAsync("act", new { number = "171", date = "2026-03-02", inForceFrom = "2026-04-01" });
        (await draft.PostAsync("submission", Editor)).Is(200);
        (await draft.PostAsync("approval", Editor)).Refuses(403, "second-person-needed");
        (await draft.PostAsync("publication", Editor)).Refuses(409, "draft-status-wrong");
        (await draft.PostAsync("approval", "registry.editor.2")).Is(200);
        var published = (await draft.PostAsync("publication", Editor)).Is(200);
        Assert.Equal("published", published["status"]);

        // Known at once, from its day on.
        Assert.Equal("ata-zholy/2023", await EditionOfAsync("2026-03-31", "археолог"));
        Assert.Equal("171/2026-03-02", await EditionOfAsync("2026-04-01", "археолог зерттеуші"));
        (await draft.PostAsync("withdrawal", Editor)).Refuses(409, "draft-status-wrong");
        var editions = (await Api.GetAsync($"{Root}/editions?list=citizenship")).Is(200).Items;
        Assert.Equal("2026-03-31", editions[0]["inForceTo"]!.GetValue<string>());
        Assert.Equal(published["editionId"], editions[1]["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Draft_ChangedByTwoAtOnce_RefusesTheSecond()
    {
        var draft = await DraftAsync("health-positions");
        var row = (await Api.GetAsync($"{draft.Path}/rows?limit=1", Editor)).Is(200).Items[0];
        var stale = new Request(HttpMethod.Delete, $"{draft.Path}/rows/1") { User = Editor, Headers = { ["If-Match"] = "\"99\"" } };
        (await Api.SendAsync(stale)).Refuses(412, "stale-version");
        (await Api.SendAsync(stale with { Headers = [] })).Refuses(428, "precondition-required");
        await draft.PutAsync("rows/1", row);
        (await Api.SendAsync(stale with { Headers = new() { ["If-Match"] = await draft.TagAsync() } })).Is(200);
        (await Api.SendAsync(stale with { Headers = new() { ["If-Match"] = await draft.TagAsync() } })).Refuses(404, "draft-row-not-found");
        (await draft.PostAsync("withdrawal", Editor)).Is(200);
    }

    [Fact]
    public async Task Drafts_OfOtherRoles_AreClosed()
    {
        (await Api.PostAsync($"{Root}/drafts", "officer.71", new { list = "citizenship" })).Refuses(403, "role-missing");
        (await Api.GetAsync($"{Root}/drafts", "applicant.1")).Refuses(403, "role-missing");
        (await Api.GetAsync($"{Root}/drafts")).Refuses(401, "unauthorized");
        (await Api.PostAsync($"{Root}/drafts", Editor, new { list = "doctors" })).Refuses(422, "validation-failed").Names(("/list", "unknownList"));
        (await Api.GetAsync($"{Root}/drafts/{Guid.NewGuid()}", "auditor")).Refuses(404, "draft-not-found");
        (await Api.GetAsync($"{Root}/drafts?status=lost", "auditor")).Refuses(400, "malformed-request");
    }

    [Fact]
    public async Task Import_TableWithFaults_ChangesNothing()
    {
        var draft = await DraftAsync("priority-sectors");
        (await SendTableAsync(draft, Encoding.UTF8.GetBytes("code,name\r\n1,x\r\n"), "text/csv")).Refuses(422, "draft-not-valid").Names(("/csv/0", "unknownColumns"));
        (await SendTableAsync(draft, [0xFF, 0xFE], "text/csv")).Refuses(422, "draft-not-valid").Names(("/csv", "invalidTable"));
        (await SendTableAsync(draft, [], "application/json")).Refuses(415, "unsupported-media-type");
        (await SendTableAsync(draft, new byte[(1024 * 1024) + 1], "text/csv")).Refuses(413, "too-large");
        Assert.Equal(66, (await Api.GetAsync(draft.Path, Editor)).Is(200).Json["rows"]!.GetValue<int>());
        (await draft.PostAsync("withdrawal", Editor)).Is(200);
    }

    private const string Editor = "registry.editor";

    private async Task<string> EditionOfAsync(string on, string words) =>
        (await Api.GetAsync($"{Root}?list=citizenship&on={on}&q={Uri.EscapeDataString(words)}")).Is(200).Items[0]["edition"]!.GetValue<string>();

    private async Task<Draft> DraftAsync(string list) =>
        new(Api, $"{Root}/drafts/{(await Api.PostAsync($"{Root}/drafts", Editor, new { list })).Is(201)["id"]}");

    private async Task ImportAsync(Draft draft, byte[] table) => (await SendTableAsync(draft, table, "text/csv")).Is(200);

    private async Task<Reply> SendTableAsync(Draft draft, byte[] table, string mediaType) => await Api.SendAsync(new Request(HttpMethod.Put, $"{draft.Path}/rows.csv")
    {
        User = Editor,
        Headers = { ["If-Match"] = await draft.TagAsync() },
        Content = () => new ByteArrayContent(table) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } },
    });

    private static int Count(JsonObject json, string member) => json[member]!.AsArray().Count;

    private sealed record Draft(Api Api, string Path)
    {
        public async Task<string> TagAsync() => (await Api.GetAsync(Path, Editor)).Is(200).ETag;

        public async Task<Reply> PostAsync(string step, string user) =>
            await Api.SendAsync(new Request(HttpMethod.Post, $"{Path}/{step}") { User = user, Headers = { ["If-Match"] = await TagAsync() } });

        public async Task PutAsync(string part, object json) =>
            (await Api.SendAsync(new Request(HttpMethod.Put, $"{Path}/{part}") { User = Editor, Json = json, Headers = { ["If-Match"] = await TagAsync() } })).Is(200);
    }
}
