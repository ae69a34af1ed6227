using System.Text;

namespace KazMigration.Bench.Chain;

/// <summary>Who acts in the chain, with their tokens, and the profession that is applied for.</summary>
internal sealed record Cast(string Portal, string Ops, IReadOnlyList<BodyCast> Bodies, string ProfessionId)
{
    public const string Today = "2026-03-02";

    /// <summary>Signs everybody in and sets the business clock of every process.</summary>
    public static async Task<Cast> AssembleAsync(Client client, IEnumerable<Uri> processes)
    {
        var ops = await TokenAsync(client, "ops");
        foreach (var process in processes)
        {
            using var direct = new Client(process);
            await direct.SendAsync(HttpMethod.Put, "/sandbox/clock", ops, Encoding.UTF8.GetBytes($$"""{"now":"{{Today}}T10:00:00+05:00"}"""));
        }

        var found = await client.GetAsync($"/api/v1/professions?list=priority-sectors&on={Today}&q={Uri.EscapeDataString("онколог")}");
        return new Cast(
            await TokenAsync(client, "portal"), ops,
            [await BodyCast.AssembleAsync(client, "71"), await BodyCast.AssembleAsync(client, "75")],
            found.GetProperty("items")[0].GetProperty("id").GetString()!);
    }

    public static async Task<string> TokenAsync(Client client, string user)
    {
        var form = user == "portal"
            ? "grant_type=client_credentials&client_id=portal&client_secret=sandbox"
            : $"grant_type=password&username={user}&password=sandbox";
        var answer = await client.SendAsync(HttpMethod.Post, "/connect/token", null, Encoding.ASCII.GetBytes(form), "application/x-www-form-urlencoded");
        return answer.GetProperty("access_token").GetString()!;
    }
}

/// <summary>The people of one LEB and its commission.</summary>
internal sealed record BodyCast(string Code, string Officer, string Secretary, IReadOnlyList<string> Members, IReadOnlyList<string> MemberTokens)
{
    private const int Sitting = 3;

    public static async Task<BodyCast> AssembleAsync(Client client, string code)
    {
        var members = Enumerable.Range(1, Sitting).Select(seat => $"member.{code}.{seat}").ToList();
        var tokens = new List<string>();
        foreach (var member in members)
            tokens.Add(await Cast.TokenAsync(client, member));
        return new BodyCast(code, await Cast.TokenAsync(client, "officer." + code), await Cast.TokenAsync(client, "secretary." + code), members, tokens);
    }
}
