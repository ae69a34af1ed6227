using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>A revoked certificate is restored on a justified complaint against the revocation (Order 236, p. 24, 26–28).</summary>
[Collection(nameof(SingleProcess))]
public sealed class RestorationTests(SingleProcessSystem system) : LifeTests(system)
{
    private ComplaintClient Complaints => new(Portal);

    [Theory]
    [InlineData("granted", "24")]
    [InlineData("upheld", "26")]
    [InlineData("satisfied", "27, 28")]
    public async Task Restore_ComplaintFoundJustified_HoldsAgainAtOnce(string found, string paragraph)
    {
        var (number, complaint) = await RevokedAsync();
        var code = (await Holder.CertificateAsync(number))["verificationCode"];
        (await RestoreAsync(number, complaint)).Refuses(422, "no-ground-to-restore");
        await FindAsync(complaint, found);
        Assert.Equal("revoked", await Holder.VerifiedStatusAsync(number, code));

        var restored = (await RestoreAsync(number, complaint)).Is(200);

        Assert.Equal("inForce", restored["status"]);
        Assert.Equal("inForce", await Holder.VerifiedStatusAsync(number, code));
        Assert.Equal(["issued 11 2026-06-01", "revoked 21, 23 2026-06-01", $"restored {paragraph} 2026-06-01"], LifeOf(restored));
        var seen = (await Complaints.ReadAsync(complaint)).Is(200);
        Assert.Equal(
            ("12-34", seen["number"], paragraph),
            (Text(restored.Json["revocation"]!, "number"), Text(restored.Json["revocation"]!["setAside"]!, "complaintNumber"), Text(restored.Json["revocation"]!["setAside"]!["legalBasis"]!, "paragraph")));
        Assert.Equal($"certificateRestored {number}", $"{seen.Json["history"]!.AsArray()[^1]!["what"]} {seen.Json["history"]!.AsArray()[^1]!["note"]}");
        await AssertPublishedAsync("CertificateRestored", number);
        (await RestoreAsync(number, complaint)).Refuses(409, "certificate-not-revoked");
        // It is in force in every way: it can be extended.
        Assert.Equal(number, await Holder.GrantAsync(await Holder.ExtensionAsync(number)));
    }

    // P. 23: nothing is added to the old term.
    [Fact]
    public async Task Restore_TermEndedMeanwhile_IsExpiredAndPublishedSo()
    {
        var (number, complaint) = await RevokedAsync();
        await FindAsync(complaint, "upheld");
        await Running.SetClockAsync("2026-06-02T10:00:00+05:00");

        Assert.Equal("expired", (await RestoreAsync(number, complaint)).Is(200)["status"]);

        await Running.SetClockAsync("2026-06-02T11:00:00+05:00");
        Assert.Equal(
            ["issued 11 2026-06-01", "revoked 21, 23 2026-06-01", "restored 26 2026-06-01", "expired 23 2026-06-01"], LifeOf((await Holder.CertificateAsync(number)).Is(200)));
        await AssertPublishedAsync("CertificateExpired", number);
    }

    [Fact]
    public async Task Restore_WithoutRightOrGround_ChangesNothing()
    {
        var (number, complaint) = await RevokedAsync();
        var (_, other) = await RevokedAsync();
        await FindAsync(other, "granted");

        (await Api.PostAsync($"/api/v1/certificates/{number}/restoration", "officer.71", new { })).Refuses(422, "validation-failed").Names(("/complaintId", "required"));
        (await RestoreAsync(number, other)).Refuses(422, "no-ground-to-restore");
        (await RestoreAsync(number, Guid.NewGuid().ToString())).Refuses(404, "complaint-not-found");
        (await RestoreAsync("C71-2026-9999999", complaint)).Refuses(404, "certificate-not-found");
        (await RestoreAsync(number, complaint, "officer.75")).Refuses(403, "another-bodys-case");
        (await RestoreAsync(number, complaint, "inspector")).Refuses(403, "role-missing");
        Assert.Equal("revoked", (await Holder.CertificateAsync(number))["status"]);
    }

    private async Task<(string Number, string Complaint)> RevokedAsync()
    {
        var number = await CertificateAsync();
        (await Api.PostAsync($"/api/v1/certificates/{number}/revocation", "officer.71", RevocationTests.Act())).Is(200);
        var form = new JsonObject { ["certificateNumber"] = number, ["against"] = "decision", ["text"] = "Works as an oncologist." };
        return (number, (await Complaints.SendAsync(form, "applicant.1")).Is(201)["id"]);
    }

    private async Task FindAsync(string complaint, string found)
    {
        if (found == "granted")
        {
            await Complaints.GrantAsync(complaint);
            return;
        }

        await Complaints.ForwardAsync(complaint);
        await Complaints.DecideAsync(complaint, found == "satisfied" ? "rejected" : found);
        if (found == "satisfied")
            (await Complaints.StepAsync(complaint, "court", new { court = "Administrative court", number = "7119-26", filedOn = "2026-03-02", outcome = found })).Is(200);
    }

    private Task<Reply> RestoreAsync(string number, string complaint, string user = "official.71") =>
        Api.PostAsync($"/api/v1/certificates/{number}/restoration", user, new { complaintId = complaint });

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
