using KazMigration.Bench.Chain;
using KazMigration.Bench.Deploy;
using KazMigration.Bench.Load;
using Npgsql;

namespace KazMigration.Bench.Figures;

/// <summary>(c) the reads that come most often, against a bare read.</summary>
internal static class ReadFigures
{
    private const int Many = 500;
    private const double SelectPart = 0.6;
    private const double JsonPart = 0.5;
    private const int PageSizes = 200;

    public static async Task MeasureAsync(Plan plan, BenchFolder folder, Product product, Client client, Cast cast, ChainLoad chains, BareFigures bare, Report report)
    {
        var wrk = new Wrk(folder, plan.WrkWarmUp, plan.WrkSeconds);
        var applications = chains.All.Take(Many).Select(r => "/api/v1/applications/" + r.ApplicationId);
        var application = await wrk.RunAsync(product.Origin, applications, cast.Portal);
        report.AddRatio("c", "GET application", application.PerSecond, "requests/s", bare.Select, "bare EF select by key", atLeast: SelectPart);

        var verification = await wrk.RunAsync(product.Origin, await VerificationsAsync(product));
        report.AddRatio("c", "GET verification", verification.PerSecond, "requests/s", bare.Select, "bare EF select by key", atLeast: SelectPart);

        var questions = await QuestionsAsync(client);
        var professions = await wrk.RunAsync(product.Origin, questions);
        report.AddRatio("c", "GET professions?q=", professions.PerSecond, "requests/s", bare.Json, "bare Kestrel JSON", atLeast: JsonPart);

        // More different questions than answers are kept: each is searched for, whatever was asked before.
        var searched = await wrk.RunAsync(product.Origin, questions.SelectMany(q => Enumerable.Range(1, PageSizes).Select(size => $"{q}&limit={size}")));
        report.AddRatio("c", "  the same, each searched anew", searched.PerSecond, "requests/s", bare.Json, "bare Kestrel JSON");
        report.Note($"(c) as the bare host; {Many} applications and certificates, {questions.Count} questions in turn; "
            + $"mean answers {application.AnswerBytes:F0}, {verification.AnswerBytes:F0}, {professions.AnswerBytes:F0} bytes with headers");
    }

    private static async Task<IReadOnlyList<string>> VerificationsAsync(Product product)
    {
        await using var connection = new NpgsqlConnection(product.ConnectionString("applications"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"""select "Number", "VerificationCode" from "Certificates" limit {Many}""", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var paths = new List<string>();
        while (await reader.ReadAsync())
            paths.Add($"/api/v1/verification/{reader.GetString(0)}?code={reader.GetString(1)}");
        return paths;
    }

    // The first words of professions on the list, as somebody types them.
    private static async Task<IReadOnlyList<string>> QuestionsAsync(Client client)
    {
        const string start = $"/api/v1/professions?list=priority-sectors&on={Cast.Today}";
        var list = await client.GetAsync(start + "&limit=200");
        var questions = list.GetProperty("items").EnumerateArray()
            .Select(item => string.Join(' ', item.GetProperty("name").GetProperty("ru").GetString()!.Split(' ').Take(2)))
            .Distinct()
            .Select(words => $"{start}&q={Uri.EscapeDataString(words)}")
            .ToList();
        foreach (var question in questions)
            await client.GetAsync(question);
        return questions;
    }
}
