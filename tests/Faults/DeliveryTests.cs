using System.Globalization;
using System.Text.RegularExpressions;

namespace KazMigration.Faults.Tests;

[Collection(nameof(SingleProcess))]
public sealed class DeliveryInOneProcess(SingleProcessSystem system) : DeliveryTests(system);

[Collection(nameof(Distributed))]
public sealed class DeliveryDistributed(DistributedSystem system) : DeliveryTests(system);

/// <summary>Events that come again, and events that come in another order.</summary>
public abstract partial class DeliveryTests(SharedSystem shared)
{
    private const int Times = 10;

    // Whatever an event could have changed a second time.
    private static readonly (string Database, string Table)[] Tables =
        [("applications", "Applications"), ("applications", "Certificates"), ("applications", "Steps"), ("applications", "Terms"), ("commission", "Cases"), ("commission", "Protocols")];

    private RunningSystem Running => shared.Running;

    [Fact]
    public async Task Events_DeliveredTenTimes_HaveOneEffect()
    {
        using var batch = new Batch(Running.Origin);
        await batch.RunAsync(_ => Task.CompletedTask);
        var ledger = new Ledger(Running, batch);
        await ledger.AssertAgreesAsync();
        var (before, duplicates) = (await FingerprintAsync(), await DuplicatesAsync());

        for (var time = 1; time <= Times; time++)
        {
            foreach (var database in (string[])["applications", "commission"])
                await Running.Databases.ExecuteAsync(database, """update "Outbox" set "SentAt" = null""");
            await Settled.NothingWaitsAsync(Running);
        }

        // The forwarding and the decision of each case have a consumer.
        await Eventually.TrueAsync(async () => await DuplicatesAsync() - duplicates >= 2 * Times * batch.Cases.Count);
        await ledger.AssertAgreesAsync();
        Assert.Equal(before, await FingerprintAsync());
    }

    [Fact]
    public async Task Forwarding_DeliveredAfterTheWithdrawal_OpensNoCase()
    {
        using var batch = new Batch(Running.Origin, size: 5);
        await batch.RunAsync(Step.File, _ => Task.CompletedTask);
        await LoseForwardingsAsync();
        try
        {
            await batch.RunAsync(Step.Forward, _ => Task.CompletedTask);
        }
        finally
        {
            await LoseNothingAsync();
        }

        var portal = new PortalClient(Running.Api);
        foreach (var filed in batch.Cases)
            (await portal.WithdrawAsync(filed)).Is(200);
        foreach (var filed in batch.Cases)
            await Eventually.EqualAsync("withdrawn", async () => await StatusOfCaseAsync(filed));

        // Only now the forwardings are sent.
        var ids = string.Join(',', batch.Cases.Select(c => $"'{c.Id}'"));
        var sent = await Running.Databases.ExecuteAsync("applications", $"""update "Outbox" set "SentAt" = null where "Type" like '%.ApplicationForwarded' and "CaseId" in ({ids})""");
        Assert.Equal(batch.Cases.Count, sent);
        await Eventually.EqualAsync((long)sent, () => Running.Databases.CountAsync("commission", $"""select count(*) from "Inbox" where "Consumer" = 'ApplicationForwardedConsumer' and "CaseId" in ({ids})"""));
        await Settled.NothingWaitsAsync(Running);
        foreach (var filed in batch.Cases)
        {
            Assert.Equal("withdrawn", await StatusOfCaseAsync(filed));
            (await portal.RecordFindingsAsync(await portal.AwaitCaseAsync(filed), PortalClient.Qualified)).Refuses(409, "case-withdrawn");
        }
    }

    // The outbox believes that these were sent; nobody has them.
    private Task<int> LoseForwardingsAsync() => Running.Databases.ExecuteAsync("applications",
        """
        create function lose_forwarding() returns trigger language plpgsql as $$
        begin
            if new."Type" like '%.ApplicationForwarded' then new."SentAt" = now(); end if;
            return new;
        end $$;
        create trigger lose_forwarding before insert on "Outbox" for each row execute function lose_forwarding();
        """);

    private Task<int> LoseNothingAsync() =>
        Running.Databases.ExecuteAsync("applications", """drop trigger lose_forwarding on "Outbox"; drop function lose_forwarding();""");

    private async Task<string?> StatusOfCaseAsync(FiledCase filed) =>
        (await Running.Api.GetAsync("/api/v1/commission/cases?applicationId=" + filed.Id, "secretary.71")).Is(200).Items.SingleOrDefault()?["status"]!.GetValue<string>();

    private async Task<string> FingerprintAsync()
    {
        var hashes = new List<string>();
        foreach (var (database, table) in Tables)
            hashes.Add(table + " " + await Running.Databases.TextAsync(database, $"""select md5(string_agg(t::text, '|' order by t::text)) from "{table}" t"""));
        return string.Join('\n', hashes);
    }

    /// <summary>Deliveries that all processes have counted as received before.</summary>
    private async Task<double> DuplicatesAsync()
    {
        var sum = 0d;
        foreach (var origin in Running.ProcessOrigins)
        {
            var metrics = (await Running.Api.SendAsync(new Request(HttpMethod.Get, "/metrics") { Origin = origin, User = "ops" })).Is(200).Text;
            sum += DuplicatesCounted().Matches(metrics).Sum(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
        }

        return sum;
    }

    [GeneratedRegex(@"^kazmigration_inbox_duplicates_total\S* (\S+)$", RegexOptions.Multiline)]
    private static partial Regex DuplicatesCounted();
}
