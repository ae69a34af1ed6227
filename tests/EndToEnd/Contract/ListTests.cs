namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: lists as items and next, with limit (1–200, default 50) and cursor.</summary>
[Collection(nameof(SingleProcess))]
public sealed class ListTests(SingleProcessSystem system) : SystemTests(system)
{
    [Fact]
    public async Task Applications_PageByPage_AreAllThereOnce()
    {
        var portal = new PortalClient(Api, "75");
        var filed = new List<string>();
        for (var i = 0; i < 5; i++)
            filed.Add((await portal.FileAsync()).Id);

        var ids = (await Lists.AllAsync(Api, "/api/v1/applications", "officer.75", limit: 2)).Select(a => a["id"]!.GetValue<string>()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(filed.AsEnumerable().Reverse(), ids.Where(filed.Contains));
    }

    [Fact]
    public async Task Applications_Filtered_AreThoseAskedFor()
    {
        var issued = await Portal.IssueAsync();
        var open = await Portal.FileAsync();

        var byStatus = await Lists.AllAsync(Api, "/api/v1/applications?status=issued&localExecutiveBody=71", "ops");
        Assert.Contains(issued["id"], byStatus.Select(a => a["id"]!.GetValue<string>()));
        Assert.All(byStatus, a => Assert.Equal(("issued", "71"), (a["status"]!.GetValue<string>(), a["localExecutiveBody"]!.GetValue<string>())));

        Assert.Contains(open.Id, await Lists.IdsAsync(Api, "/api/v1/applications?status=registered&dueOnOrBefore=2026-03-10", Portal.Officer));
        Assert.DoesNotContain(open.Id, await Lists.IdsAsync(Api, "/api/v1/applications?status=registered&dueOnOrBefore=2026-03-09", Portal.Officer));
        (await Api.GetAsync("/api/v1/applications?localExecutiveBody=75", Portal.Officer)).Refuses(403, "another-bodys-case");
    }

    [Theory]
    [InlineData("/api/v1/applications?limit=0")]
    [InlineData("/api/v1/applications?limit=201")]
    [InlineData("/api/v1/applications?limit=many")]
    [InlineData("/api/v1/applications?cursor=%00")]
    [InlineData("/api/v1/applications?cursor=Zm9v")]
    [InlineData("/api/v1/complaints?cursor=Zm9v")]
    [InlineData("/api/v1/notices?cursor=Zm9v")]
    [InlineData("/api/v1/deadlines?state=missed&cursor=Zm9v")]
    [InlineData("/api/v1/residence-permits/applications?cursor=Zm9v")]
    [InlineData("/api/v1/ata-zholy/applications?cursor=Zm9v")]
    [InlineData("/api/v1/applications?status=lost")]
    [InlineData("/api/v1/applications?dueOnOrBefore=10.03.2026")]
    [InlineData("/api/v1/commission/cases?status=lost")]
    [InlineData("/api/v1/commission/cases?applicationId=one")]
    [InlineData("/api/v1/professions?list=all")]
    [InlineData("/api/v1/professions?on=tomorrow")]
    [InlineData("/api/v1/professions?lang=tr")]
    public async Task List_BadQuery_Is400(string path) => (await Api.GetAsync(path, "ops")).Refuses(400, "malformed-request");

    [Fact]
    public async Task Professions_EverythingWrong_NamesAllFaults() =>
        (await Api.GetAsync("/api/v1/professions?list=all&on=tomorrow&lang=tr&limit=0&cursor=%25")).Refuses(400, "malformed-request").Names(
            ("/query/list", "unknownValue"), ("/query/on", "invalidDate"), ("/query/lang", "unknownValue"), ("/query/limit", "outOfRange"), ("/query/cursor", "invalidCursor"));

    [Theory]
    [InlineData("онколог", "ru")]
    [InlineData("ОНКОЛОГ", "ru")]
    [InlineData("онколог", "kk")]
    [InlineData("oncolog", "en")]
    public async Task Professions_Searched_AreFoundInEachLanguage(string text, string language)
    {
        var found = (await Api.GetAsync($"/api/v1/professions?list=priority-sectors&on=2026-03-02&lang={language}&q={Uri.EscapeDataString(text)}")).Is(200);

        Assert.NotEmpty(found.Items);
        var first = found.Items[0];
        Assert.Equal("priority-sectors", first["list"]!.GetValue<string>());
        Assert.All((string[])["kk", "ru", "en"], l => Assert.NotEmpty(first["name"]![l]!.GetValue<string>()));
        Assert.Contains(text, first["name"]![language]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
        Assert.All((string[])["id", "code"], m => Assert.NotEmpty(first[m]!.GetValue<string>()));
        Assert.NotNull(first["sector"]);
        Assert.NotNull(first["activity"]);
    }

    [Fact]
    public async Task Professions_Whole_AreReadPageByPage()
    {
        var all = await Lists.AllAsync(Api, "/api/v1/professions?list=priority-sectors&on=2026-03-02", null, limit: 20);

        Assert.Equal(66, all.Count);
        Assert.Equal(all.Count, all.Select(p => p["id"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task Professions_KnownTag_Is304()
    {
        const string path = "/api/v1/professions?list=priority-sectors&on=2026-03-02&limit=10";
        var seen = (await Api.GetAsync(path)).Is(200);
        Assert.NotNull(seen.Headers.CacheControl?.MaxAge);

        var again = await Api.GetIfNoneMatchAsync(path, null, seen.ETag);
        Assert.Equal(304, again.Status);
        Assert.Empty(again.Bytes);
        (await Api.GetIfNoneMatchAsync(path, null, "\"other\"")).Is(200);
    }
}
