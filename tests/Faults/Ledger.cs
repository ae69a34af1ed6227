namespace KazMigration.Faults.Tests;

/// <summary>Counts what the databases hold of a batch: cases, events, effects of events and certificates must agree.</summary>
internal sealed class Ledger(RunningSystem system, Batch batch)
{
    private string Ids => string.Join(',', batch.Cases.Select(c => $"'{c.Id}'"));

    /// <summary>Everything once, nothing lost, nothing left waiting.</summary>
    public async Task AssertAgreesAsync()
    {
        await Settled.NothingWaitsAsync(system);
        var all = batch.Cases.Count;

        // What an applicant filed is there once, however often it was sent.
        await AssertCountAsync(all, "applications", $"""select count(*) from "Applications" where "ApplicantIin" in ({string.Join(',', batch.Iins.Select(i => $"'{i}'"))})""");
        await AssertCountAsync(batch.ToIssue, "applications", $"""select count(*) from "Certificates" where "ApplicationId" in ({Ids})""");
        await AssertCountAsync(batch.ToIssue, "applications", $"""select count(distinct "Number") from "Certificates" where "ApplicationId" in ({Ids})""");
        await AssertCountAsync(4 * all, "applications", $"""select count(*) from "Steps" where "ApplicationId" in ({Ids})""");
        await AssertCountAsync(all, "commission", $"""select count(*) from "Cases" where "ApplicationId" in ({Ids})""");
        await AssertCountAsync(all, "commission", $"""select count(*) from "Protocols" p join "Cases" c on c."Id" = p."CaseId" where c."ApplicationId" in ({Ids})""");

        await AssertEventsAsync("applications", "ApplicationRegistered", all);
        await AssertEventsAsync("applications", "ApplicationForwarded", all);
        await AssertEventsAsync("commission", "CommissionDecided", all);
        await AssertEventsAsync("applications", "CertificateIssued", batch.ToIssue);
        await AssertEventsAsync("applications", "ApplicationRefused", batch.ToRefuse);
        await AssertEffectsAsync("commission", "ApplicationForwardedConsumer", all);
        await AssertEffectsAsync("applications", "CommissionDecidedConsumer", all);

        AssertOutcomes();
    }

    private void AssertOutcomes()
    {
        Assert.Equal(batch.ToIssue, batch.Outcomes.Select(o => o.Json["certificateNumber"]?.GetValue<string>()).OfType<string>().Distinct().Count());
        Assert.Equal(batch.ToRefuse, batch.Outcomes.Select(o => o.Json["refusal"]?["noticeNumber"]?.GetValue<string>()).OfType<string>().Distinct().Count());
        Assert.Equal(batch.Outcomes.Count, batch.Outcomes.Select(o => o["number"]).Distinct().Count());
    }

    private async Task AssertEventsAsync(string database, string type, int expected)
    {
        var rows = $"""from "Outbox" where "Type" like '%.{type}' and "CaseId" in ({Ids})""";
        await AssertCountAsync(expected, database, "select count(*) " + rows);
        await AssertCountAsync(expected, database, "select count(distinct \"CaseId\") " + rows);
    }

    // A broker's last deliveries may still be under way when the outbox is empty.
    private async Task AssertEffectsAsync(string database, string consumer, int expected)
    {
        var rows = $"""from "Inbox" where "Consumer" = '{consumer}' and "CaseId" in ({Ids})""";
        await Eventually.EqualAsync((long)expected, () => system.Databases.CountAsync(database, "select count(*) " + rows));
        await AssertCountAsync(expected, database, "select count(distinct \"CaseId\") " + rows);
    }

    private async Task AssertCountAsync(int expected, string database, string sql)
    {
        var actual = await system.Databases.CountAsync(database, sql);
        Assert.True(expected == actual, $"{actual}, not {expected}: {sql}");
    }
}
