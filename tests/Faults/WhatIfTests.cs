namespace KazMigration.Faults.Tests;

[Collection(nameof(SingleProcess))]
public sealed class WhatIfInOneProcess(SingleProcessSystem system) : WhatIfTests(system)
{
    [Fact]
    public Task WhatIf_ProcessKilledBetweenPages_IsAnsweredOnce() => KillBetweenPagesAsync("kazmigration");
}

[Collection(nameof(Distributed))]
public sealed class WhatIfDistributed(DistributedSystem system) : WhatIfTests(system)
{
    [Theory]
    [InlineData("professions")]
    [InlineData("commission")]
    public Task WhatIf_ProcessKilledBetweenPages_IsAnsweredOnce(string process) => KillBetweenPagesAsync(process);
}

/// <summary>A question of many pages, while who asks or who answers is killed.</summary>
public abstract class WhatIfTests(SharedSystem shared)
{
    private const string Address = "/api/v1/professions/what-ifs";
    private const string Editor = "registry.editor";
    private const int PageSize = 500;
    private const int Copies = 6_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    // More points than anyone can have: every certificate that was recommended would be refused.
    private static readonly object Question = new
    {
        months = 36,
        scoringPolicy = new
        {
            threshold = 100,
            education = new { higher = 3, academicDegree = 4, englishTeachingCertificate = 3 },
            experience = new[] { new { fromYears = 1, points = 2 } },
        },
    };

    protected async Task KillBetweenPagesAsync(string process)
    {
        await ManyDecidedAsync();
        var decided = await CountAsync("commission", """select count(*) from "Cases" where "Status" = 'Decided'""");
        var issued = await CountAsync("commission", """select count(*) from "Cases" where "Status" = 'Decided' and "Assessment" like '%"recommendation":"issue"%'""");
        using var api = new Api(shared.Running.Origin, Patience);

        var asked = (await api.PostOnceAsync(Address, Editor, Question)).Is(202);
        var path = $"{Address}/{asked["id"]}";
        await Eventually.TrueAsync(async () => Examined(await api.GetAsync(path, Editor)) > 0);
        await shared.Running.KillAsync(process);

        Reply? done = null;
        await Eventually.EqualAsync("done", async () => (done = (await api.GetAsync(path, Editor)).Is(200))["state"], 120);
        Assert.Equal((decided, decided), (Examined(done!), done!.Json["result"]!["examined"]!.GetValue<long>()));
        Assert.Equal(issued, done.Json["result"]!["changed"]!.GetValue<long>());
        Assert.Equal(issued, await CountAsync("professions", $"""select count(*) from "OtherwiseCases" where "WhatIfId" = '{asked["id"]}'"""));
        await Settled.NothingWaitsAsync(shared.Running);
        // Each page was asked for once and answered once, whatever was delivered again.
        var pages = (decided / PageSize) + 1;
        Assert.Equal(pages, await CountAsync("professions", $"""select count(*) from "Outbox" where "CaseId" = '{asked["id"]}'"""));
        Assert.Equal(pages, await CountAsync("commission", $"""select count(*) from "Outbox" where "CaseId" = '{asked["id"]}'"""));
    }

    // One case of each outcome, decided as people decide, and many that are like them.
    private async Task ManyDecidedAsync()
    {
        using var batch = new Batch(shared.Running.Origin, size: 2);
        await batch.RunAsync(_ => Task.CompletedTask);
        await Settled.NothingWaitsAsync(shared.Running);
        var columns = string.Join(", ", (await shared.Running.Databases.TextAsync(
            "commission", """select string_agg(column_name, '/') from information_schema.columns where table_name = 'Cases' and column_name not in ('Id', 'ApplicationId')""")).Split('/').Select(c => $"\"{c}\""));
        await shared.Running.Databases.ExecuteAsync(
            "commission",
            $"""
            insert into "Cases" ("Id", "ApplicationId", {columns}) select gen_random_uuid(), gen_random_uuid(), {columns}
            from "Cases" cross join generate_series(1, {Copies / 2}) where "ApplicationId" in ({string.Join(',', batch.Cases.Select(c => $"'{c.Id}'"))})
            """);
    }

    private static long Examined(Reply answer) => answer.Status == 200 ? answer.Json["progress"]![0]!["examined"]!.GetValue<long>() : 0;

    private Task<long> CountAsync(string database, string sql) => shared.Running.Databases.CountAsync(database, sql);
}
