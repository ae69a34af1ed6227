namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>A duplicate of a lost or damaged certificate (Order 236, p. 22-1).</summary>
[Collection(nameof(SingleProcess))]
public sealed class DuplicateTests(SingleProcessSystem system) : LifeTests(system)
{
    [Fact]
    public async Task Duplicate_Lost_SameNumberMarkedAndCounted()
    {
        var number = await CertificateAsync();
        var first = (await Holder.CertificateAsync(number)).Is(200);
        for (var duplicate = 1; duplicate <= 2; duplicate++)
        {
            Assert.Equal(number, await Holder.GrantAsync(await Holder.DuplicateAsync(number)));

            var certificate = (await Holder.CertificateAsync(number)).Is(200);
            Assert.Equal(("inForce", first["validFrom"], first["validTo"], duplicate), (certificate["status"], certificate["validFrom"], certificate["validTo"], certificate.Json["duplicates"]!.GetValue<int>()));
            Assert.Equal(first["verificationCode"], certificate["verificationCode"]);
            var text = await PaperAsync("/api/v1/certificates/" + number);
            Assert.Contains($"ДУБЛИКАТ № {duplicate}", text, StringComparison.Ordinal);
            Assert.Contains($"ТЕЛНҰСҚА № {duplicate}", text, StringComparison.Ordinal);
            Assert.Contains(number, text, StringComparison.Ordinal);
        }

        var life = (await Holder.CertificateAsync(number)).Json["history"]!.AsArray();
        Assert.Equal(["issued ", "duplicateIssued 1", "duplicateIssued 2"], life.Select(s => $"{s!["what"]} {s["note"]}"));
        Assert.Equal(3, life.Select(s => s!["documentSha256"]!.GetValue<string>()).Distinct().Count());
        Assert.Equal(2, await Running.Databases.CountAsync("applications", $"""select count(*) from "Outbox" where "Type" like '%.DuplicateIssued' and "Body" like '%{number}%'"""));
    }

    [Fact]
    public async Task File_LateAndOfARevokedCertificate_OnlyTheStateRefuses()
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync("2026-03-20T10:00:00+05:00");
        var filed = (await Portal.SendFormAsync(await Holder.DuplicateAsync(number))).Is(201);
        Assert.Equal("duplicate 8 22-1", $"{filed.Json["applicantTerm"]!["kind"]} {filed.Json["applicantTerm"]!["lateBy"]} {filed.Json["applicantTerm"]!["legalBasis"]!["paragraph"]}");

        (await Api.PostAsync($"/api/v1/certificates/{number}/revocation", Portal.Officer, RevocationTests.Act())).Is(200);

        (await Portal.SendFormAsync(await Holder.DuplicateAsync(number))).Refuses(422, "validation-failed").Names(("/certificateNumber", "certificateNotInForce"));
        var etag = (await Portal.ReadAsync(CaseOf(filed))).ETag;
        (await Holder.DecideAsync(CaseOf(filed), etag, new { decision = "grant" })).Refuses(409, "certificate-not-in-force");
        (await Holder.DecideAsync(CaseOf(filed), etag, new { decision = "refuse", grounds = new[] { "requirementsNotMet" } })).Is(200);
    }
}
