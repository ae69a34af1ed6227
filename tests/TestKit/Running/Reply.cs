using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace KazMigration.TestKit.Running;

/// <summary>An answer, read whole.</summary>
public sealed record Reply(string Asked, int Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonObject Json => JsonNode.Parse(Bytes) as JsonObject ?? throw new InvalidOperationException($"{Asked} answered no JSON object: {Text}");

    /// <summary>Items of a list.</summary>
    public IReadOnlyList<JsonObject> Items => [.. Json["items"]!.AsArray().Select(i => i!.AsObject())];

    /// <summary>What comes after "urn:kazmigration:problem:" in a problem document's type.</summary>
    public string Problem => Json["type"]!.GetValue<string>().Split(':')[^1];

    /// <summary>Pointer and code of every fault of a problem document.</summary>
    public IReadOnlyList<(string Pointer, string Code)> Faults =>
        [.. Json["errors"]!.AsArray().Select(e => (e!["pointer"]!.GetValue<string>(), e["code"]!.GetValue<string>()))];

    public string ETag => Headers.ETag?.Tag ?? throw new InvalidOperationException($"{Asked} has no ETag");

    /// <summary>A member's text.</summary>
    public string this[string member] => Json[member]!.GetValue<string>();

    /// <summary>This answer, if it has one of these statuses.</summary>
    public Reply Is(params int[] statuses) =>
        statuses.Contains(Status) ? this : throw new InvalidOperationException($"{Asked} answered {Status}, not {string.Join(" or ", statuses)}: {Text}");

    /// <summary>This answer, if its problem document names these faults and no others, in any order.</summary>
    public Reply Names(params (string Pointer, string Code)[] faults)
    {
        var (expected, actual) = (Sorted(faults), Sorted(Faults));
        return expected == actual ? this : throw new InvalidOperationException($"{Asked} named\n{actual}\nnot\n{expected}");
    }

    /// <summary>This answer, if it is this problem with this status, in the form that RFC 9457 and the contract give it.</summary>
    public Reply Refuses(int status, string problem)
    {
        Is(status);
        var wrong = new List<string>();
        if (ContentHeaders.ContentType?.MediaType != "application/problem+json")
            wrong.Add("the media type");
        if (Problem != problem)
            wrong.Add($"the type, not {problem}");
        if (Json["status"]?.GetValue<int>() != status)
            wrong.Add("the status member");
        wrong.AddRange(new[] { "title", "detail", "instance", "traceId" }.Where(m => string.IsNullOrEmpty(Json[m]?.GetValue<string>())));
        if (Json["errors"] is not JsonArray)
            wrong.Add("errors");
        return wrong.Count == 0 ? this : throw new InvalidOperationException($"{Asked} answered a problem that is wrong in {string.Join(", ", wrong)}: {Text}");
    }

    private static string Sorted(IEnumerable<(string Pointer, string Code)> faults) =>
        string.Join('\n', faults.Select(f => $"{f.Pointer} {f.Code}").Order(StringComparer.Ordinal));
}
