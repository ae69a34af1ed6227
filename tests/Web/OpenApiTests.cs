using System.Net;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace KazMigration.Web.Tests;

public sealed class OpenApiTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private readonly SampleHost _host = fixture.Host;

    [Fact]
    public async Task Document_IsValid()
    {
        var result = OpenApiDocument.Parse(await _host.Http.GetStringAsync("/openapi/sample/v1.json"), "json");
        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        Assert.NotEmpty(result.Document!.Paths);
    }

    [Fact]
    public async Task EveryOperation_HasSummaryRoleIdExampleAndErrors()
    {
        HashSet<string> ids = [];
        var operations = await OperationsAsync();
        Assert.Equal(16, operations.Count);
        foreach (var (name, operation) in operations)
        {
            Assert.NotEmpty(operation["summary"]!.GetValue<string>());
            Assert.Contains("**Role:**", operation["description"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.True(ids.Add(operation["operationId"]!.GetValue<string>()), name);
            Assert.Contains("Accept-Language", Parameters(operation));
            foreach (var (status, response) in operation["responses"]!.AsObject())
            {
                var content = response!["content"]?.AsObject();
                if (status[0] >= '4')
                    Assert.Contains("urn:kazmigration:problem:", content!["application/problem+json"]!.ToJsonString(), StringComparison.Ordinal);
                else if (content?.ContainsKey("application/json") == true)
                    Assert.NotNull(content["application/json"]!["example"]);
            }

            if (operation["requestBody"]?["content"]?["application/json"] is { } body)
                Assert.NotNull(body["example"]);
        }
    }

    [Theory]
    [InlineData("post /api/v1/cases", "Idempotency-Key", "201 400 401 403 413 415 422 428 503")]
    [InlineData("post /api/v1/cases/{id}/forwarding", "If-Match", "200 400 401 403 412 413 415 428 503")]
    [InlineData("get /api/v1/cases/{id}", "If-None-Match", "200 304 400 401 403 404 503")]
    [InlineData("get /api/v1/cases", "cursor", "200 400 401 403 503")]
    [InlineData("delete /api/v1/cases/{id}", "id", "204 400 401 403 503")]
    [InlineData("get /api/v1/limited", "If-None-Match", "200 304 429 503")]
    [InlineData("get /api/v1/hints", "Accept-Language", "200 429 503")]
    [InlineData("post /api/v1/documents", "Accept-Language", "204 400 401 403 413 415 503")]
    public async Task Operation_NamesItsHeaderAndEveryStatus(string name, string parameter, string statuses)
    {
        var operation = (await OperationsAsync())[name];
        Assert.Contains(parameter, Parameters(operation));
        Assert.Equal(statuses, string.Join(' ', operation["responses"]!.AsObject().Select(r => r.Key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Body_IsDescribedAsItIsRead()
    {
        var document = JsonNode.Parse(await _host.Http.GetStringAsync("/openapi/sample/v1.json"))!;
        var schema = document["components"]!["schemas"]!["SampleCase"]!;
        Assert.Equal(
            ["applicant", "consent", "kind", "professionId", "relatives", "years"],
            schema["required"]!.AsArray().Select(r => r!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Equal("""["firstIssue","extend"]""", document["components"]!["schemas"]!["SampleKind"]!["enum"]!.ToJsonString());
        Assert.Equal("date", document["components"]!["schemas"]!["SamplePerson"]!["properties"]!["birthDate"]!["format"]!.GetValue<string>());
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        Assert.Equal("/connect/token", document["components"]!["securitySchemes"]!["oauth2"]!["flows"]!["password"]!["tokenUrl"]!.GetValue<string>());
    }

    [Fact]
    public async Task UnknownDocument_Is404()
    {
        using var answer = await _host.SendAsync(null, HttpMethod.Get, "/openapi/other/v1.json");
        await answer.ProblemAsync(404, "not-found");
    }

    [Theory]
    [InlineData(false, "sample")]
    [InlineData(true, "applications,commission")]
    public async Task Page_ShowsOwnDocuments_BehindTheGatewayAll(bool gateway, string services)
    {
        await using var host = await SampleHost.StartAsync("Development", ("Gateway:Services", "applications, commission"));
        (string, string)[] headers = gateway ? [("X-Forwarded-For", "203.0.113.7")] : [];
        using var page = await host.SendAsync(null, HttpMethod.Get, "/swagger/index.html", null, headers);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var script = await host.SendAsync(null, HttpMethod.Get, "/swagger/index.js", null, headers);
        var text = await script.Content.ReadAsStringAsync();
        foreach (var service in services.Split(','))
            Assert.Contains($"/openapi/{service}/v1.json", text, StringComparison.Ordinal);
        Assert.Equal(!gateway, text.Contains("/openapi/sample/", StringComparison.Ordinal));
    }

    // A reference alone says nothing of null; strict clients would refuse such an answer.
    [Fact]
    public async Task Member_ThatMayBeNull_SaysSo()
    {
        var document = JsonNode.Parse(await _host.Http.GetStringAsync("/openapi/sample/v1.json"))!;
        var (note, filed) = (Properties("SampleNote"), Properties("SampleCase"));

        Assert.True(note["tree"]!["nullable"]!.GetValue<bool>());
        Assert.Equal("#/components/schemas/Tree", note["tree"]!["allOf"]![0]!["$ref"]!.GetValue<string>());
        Assert.Equal("#/components/schemas/SamplePerson", filed["applicant"]!["$ref"]!.GetValue<string>());
        Assert.Equal(["patronymic"], Properties("SamplePerson").Where(p => MayBeNull(p.Value!)).Select(p => p.Key));
        Assert.Equal(["at"], filed.Where(p => MayBeNull(p.Value!)).Select(p => p.Key));

        static bool MayBeNull(JsonNode member) => member["nullable"]?.GetValue<bool>() == true;

        JsonObject Properties(string schema) => document["components"]!["schemas"]![schema]!["properties"]!.AsObject();
    }

    [Fact]
    public async Task Member_LeftOutWhileNull_IsNotRequired()
    {
        var document = JsonNode.Parse(await _host.Http.GetStringAsync("/openapi/sample/v1.json"))!;

        Assert.Equal("""["version"]""", document["components"]!["schemas"]!["SampleHint"]!["required"]!.ToJsonString());
    }

    // A query's words are texts, and a list of them may be left out.
    [Fact]
    public async Task Query_Words_AreNamed()
    {
        var parameters = (await OperationsAsync())["get /api/v1/cases"]["parameters"]!.AsArray().ToDictionary(p => (string)p!["name"]!, p => p!);

        Assert.Equal("""{"enum":["firstIssue","extend"],"type":"string"}""", parameters["kind"]["schema"]!.ToJsonString());
        Assert.Equal("""{"type":"array","items":{"enum":["firstIssue","extend"],"type":"string"}}""", parameters["kinds"]["schema"]!.ToJsonString());
        Assert.DoesNotContain(parameters.Values, p => p["required"]?.GetValue<bool>() == true);
    }

    // What was asked for has no tag yet: it is read where it will be.
    [Fact]
    public async Task Accepted_HasNoTag() =>
        Assert.Null((await OperationsAsync())["post /api/v1/questions"]["responses"]!["202"]!["headers"]!["ETag"]);

    private async Task<Dictionary<string, JsonNode>> OperationsAsync()
    {
        var document = JsonNode.Parse(await _host.Http.GetStringAsync("/openapi/sample/v1.json"))!;
        return document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(o => (Name: $"{o.Key} {path.Key}", Operation: o.Value!)))
            .ToDictionary(o => o.Name, o => o.Operation);
    }

    private static IEnumerable<string> Parameters(JsonNode operation) =>
        operation["parameters"]?.AsArray().Select(p => p!["name"]!.GetValue<string>()) ?? [];
}
