using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>Revocation on an act of a supervising body (Order 236, p. 21, 23), and the end of the term (p. 23).</summary>
[Collection(nameof(SingleProcess))]
public sealed class RevocationTests(SingleProcessSystem system) : LifeTests(system)
{
    public static JsonObject Act() => new() { ["body"] = "Labour inspection", ["number"] = "12-34", ["date"] = "2026-03-02", ["findings"] = "Works as a driver" };

    [Theory]
    [InlineData("officer.71")]
    [InlineData("official.71")]
    public async Task Revoke_OnAnAct_EndsItAtOnce(string user)
    {
        var number = await CertificateAsync();
        var code = (await Holder.CertificateAsync(number))["verificationCode"];

        var revoked = (await RevokeAsync(number, Act(), user)).Is(200);

        Assert.Equal("revoked", revoked["status"]);
        Assert.Equal("12-34 2026-03-02 Works as a driver", $"{revoked.Json["revocation"]!["number"]} {revoked.Json["revocation"]!["date"]} {revoked.Json["revocation"]!["findings"]}");
        Assert.Equal(["issued 11 2026-06-01", "revoked 21, 23 2026-06-01"], LifeOf(revoked));
        Assert.Equal("revoked", await Holder.VerifiedStatusAsync(number, code));
        await AssertPublishedAsync("CertificateRevoked", number);
        (await RevokeAsync(number, Act(), user)).Refuses(409, "certificate-not-in-force");
        // It does not expire any more.
        await Running.SetClockAsync("2026-07-01T10:00:00+05:00");
        Assert.Equal("revoked", await Holder.VerifiedStatusAsync(number, code));
    }

    [Fact]
    public async Task Revoke_WithoutTheAct_NamesAllThatIsMissing()
    {
        var number = await CertificateAsync();

        var refused = (await RevokeAsync(number, [])).Refuses(422, "validation-failed");
        refused.Names(("/body", "required"), ("/number", "required"), ("/date", "required"), ("/findings", "required"));
        Assert.All(refused.Json["errors"]!.AsArray(), e => Assert.Equal("21", e!["legalBasis"]!["paragraph"]!.GetValue<string>()));
        var act = Act();
        act["date"] = "2026-03-03";
        (await RevokeAsync(number, act)).Refuses(422, "validation-failed").Names(("/date", "dateInFuture"));
        (await RevokeAsync(number, Act(), "officer.75")).Refuses(403, "another-bodys-case");
        (await RevokeAsync(number, Act(), "inspector")).Refuses(403, "role-missing");
        (await RevokeAsync("C71-2026-9999999", Act())).Refuses(404, "certificate-not-found");
    }

    [Fact]
    public async Task Expire_DayAfterTheLast_IsPublishedOnceWithoutAnyoneAsking()
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync("2026-06-01T23:59:50+05:00");
        Assert.Equal(0, await StoredAsync(number, "Expired"));

        await Running.SetClockAsync("2026-06-02T00:00:01+05:00");
        Assert.Equal(1, await StoredAsync(number, "Expired"));
        await Running.SetClockAsync("2026-06-01T12:00:00+05:00");
        Assert.Equal("inForce", (await Holder.CertificateAsync(number))["status"]);
        await Running.SetClockAsync("2026-06-05T12:00:00+05:00");

        var certificate = await Holder.CertificateAsync(number);
        Assert.Equal("expired", certificate["status"]);
        Assert.Equal(["issued 11 2026-06-01", "expired 23 2026-06-01"], LifeOf(certificate));
        await AssertPublishedAsync("CertificateExpired", number);
        (await RevokeAsync(number, Act())).Refuses(409, "certificate-not-in-force");
    }

    private Task<long> StoredAsync(string number, string status) =>
        Running.Databases.CountAsync("applications", $"""select count(*) from "Certificates" where "Number" = '{number}' and "Status" = '{status}'""");

    private Task<Reply> RevokeAsync(string number, JsonObject act, string user = "officer.71") => Api.PostAsync($"/api/v1/certificates/{number}/revocation", user, act);
}
