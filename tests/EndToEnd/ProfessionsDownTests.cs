namespace KazMigration.EndToEnd.Tests;

/// <summary>Applications keeps the professions it was told of and goes on when Professions answers nobody.</summary>
[Collection(nameof(Distributed))]
public sealed class ProfessionsDownTests(DistributedSystem system) : SystemTests(system)
{
    private const string Row = "2.1.11";

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
}
