using KazMigration.EndToEnd.Tests.Permits;

namespace KazMigration.EndToEnd.Tests;

/// <summary>Services keep what Professions told them and go on when it answers nobody.</summary>
[Collection(nameof(Distributed))]
public sealed class ProfessionsDownTests(DistributedSystem system) : SystemTests(system)
{
    private const string Row = "2.1.11";

    // The fourth that deploy/run starts.
    private const int ResidencePermits = 3;

    [Fact]
    public async Task Filing_ProfessionNeverAskedForBefore_GoesOn()
    {
        await Eventually.TrueAsync(async () => await Running.Databases.CountAsync("applications", """select count(*) from "KnownProfessions" """) >= 66);
        var profession = (await Api.GetAsync($"/api/v1/professions?list=priority-sectors&on=2026-03-02&q={Row}")).Is(200).Items[0]["id"]!.GetValue<string>();
        var form = FilingForm.Of(profession, await Portal.UploadAsync());

        await Running.SignalAsync("professions", "STOP");
        try
        {
            (await Portal.SendFormAsync(form)).Is(201);
            // One that nobody published is unknown, not refused.
            (await Portal.SendFormAsync(FilingForm.Of(Guid.NewGuid().ToString(), await Portal.UploadAsync()))).Refuses(503, "professions-unavailable");
        }
        finally
        {
            await Running.SignalAsync("professions", "CONT");
        }
    }

    [Fact]
    public async Task Permit_ServiceRestartedWhileProfessionsIsDown_GoesOn()
    {
        var permits = new PermitClient(Api);
        var form = await permits.FormAsync();
        form["professionId"] = (await Api.GetAsync("/api/v1/professions?list=permanent-residence&on=2026-03-02&limit=1")).Is(200).Items[0]["id"]!.GetValue<string>();
        // Professions is asked for the list, and the petition letter is missing.
        (await permits.SendAsync(form)).Refuses(422, "documents-missing");
        (await Api.GetAsync("/api/v1/ata-zholy/professions")).Is(200);
        form["documents"]!.AsArray().Add(PermitClient.Paper("petitionLetter", form["documents"]![0]!["documentId"]!.GetValue<string>()));

        await Running.SignalAsync("professions", "STOP");
        try
        {
            await Running.KillAsync("residence-permits");
            using var patient = new Api(Running.ProcessOrigins[ResidencePermits], TimeSpan.FromSeconds(60));
            (await patient.SendAsync(new Request(HttpMethod.Put, "/sandbox/clock") { User = "ops", Json = new { now = Morning } })).Is(200);

            (await permits.SendAsync(form)).Is(201);
            Assert.Contains("Professions did not answer", (await Running.LogsAsync())["residence-permits.log"], StringComparison.Ordinal);
            form["professionId"] = Guid.NewGuid().ToString();
            (await permits.SendAsync(form)).Refuses(503, "professions-unavailable");
            Assert.Equal(40, (await Api.GetAsync("/api/v1/ata-zholy/professions")).Is(200).Items.Count);
        }
        finally
        {
            await Running.SignalAsync("professions", "CONT");
        }
    }
}
