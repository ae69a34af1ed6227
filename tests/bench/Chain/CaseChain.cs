using System.Diagnostics;
using System.Text.Json;

namespace KazMigration.Bench.Chain;

/// <summary>One application through the whole job, as the portal, an officer, a secretary and three members do it over HTTP.</summary>
internal sealed class CaseChain(Client client, Cast cast, PollPause pause)
{
    /// <summary>Requests of a chain that finds everything at the first question.</summary>
    public const int LeastRequests = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private long _serial;

    public async Task<CaseRun> RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var serial = Interlocked.Increment(ref _serial);
        var body = cast.Bodies[(int)(serial % cast.Bodies.Count)];
        var requests = 0;

        var document = await PostAsync("/api/v1/documents", cast.Portal, Papers.Upload, mediaType: Papers.UploadType);
        var filed = await PostAsync(
            "/api/v1/applications", cast.Portal, Papers.Form(body.Code, cast.ProfessionId, document.GetProperty("id").GetString()!, serial),
            ("Idempotency-Key", Guid.NewGuid().ToString()));
        var id = filed.GetProperty("id").GetString()!;
        var path = "/api/v1/applications/" + id;
        await PostAsync(path + "/forwarding", body.Officer, Papers.Nothing, ("If-Match", $"\"{filed.GetProperty("version").GetString()}\""));

        var cases = await PollAsync($"/api/v1/commission/cases?applicationId={id}", body.Secretary, a => a.GetProperty("items").GetArrayLength() > 0);
        var casePath = "/api/v1/commission/cases/" + cases.GetProperty("items")[0].GetProperty("id").GetString();
        requests++;
        await client.SendAsync(HttpMethod.Put, casePath + "/findings", body.Secretary, Papers.Findings);
        var protocol = await PostAsync(casePath + "/protocol", body.Secretary, Papers.Protocol(body.Members));
        foreach (var member in body.MemberTokens)
            await PostAsync($"/api/v1/commission/protocols/{protocol.GetProperty("id").GetString()}/signatures", member, Papers.Nothing);

        var decided = Stopwatch.GetTimestamp();
        var ended = await PollAsync(path, body.Officer, a => a.GetProperty("status").GetString() is "issued" or "refused");
        if (ended.GetProperty("status").GetString() != "issued")
            throw new UnexpectedAnswerException($"{path} was refused");
        return new CaseRun(id, requests, Stopwatch.GetElapsedTime(decided), Stopwatch.GetElapsedTime(started));

        Task<JsonElement> PostAsync(string to, string token, byte[] content, (string, string)? header = null, string mediaType = "application/json")
        {
            requests++;
            return client.SendAsync(HttpMethod.Post, to, token, content, mediaType, header);
        }

        async Task<JsonElement> PollAsync(string from, string token, Func<JsonElement, bool> isThere)
        {
            var since = Stopwatch.GetTimestamp();
            for (var wait = pause.First; ; wait = pause.After(wait))
            {
                await Task.Delay(wait, TimeProvider.System);
                requests++;
                var answer = await client.GetAsync(from, token);
                if (isThere(answer))
                    return answer;
                if (Stopwatch.GetElapsedTime(since) > Patience)
                    throw new UnexpectedAnswerException($"{from}: not there after {Patience.TotalSeconds} s");
            }
        }
    }
}

/// <summary>What one chain did and how long it took.</summary>
internal readonly record struct CaseRun(string ApplicationId, int Requests, TimeSpan DecisionToIssued, TimeSpan Whole);

/// <summary>Pauses between questions: the first one, growing to the longest.</summary>
internal sealed record PollPause(TimeSpan First, TimeSpan Longest)
{
    /// <summary>For throughput: few questions, since somebody else has work meanwhile.</summary>
    public static readonly PollPause Patient = new(TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(160));

    /// <summary>For latency: asked again a few milliseconds after each answer.</summary>
    public static readonly PollPause Close = new(TimeSpan.FromMilliseconds(4), TimeSpan.FromMilliseconds(4));

    public TimeSpan After(TimeSpan wait) => wait * 2 < Longest ? wait * 2 : Longest;
}
