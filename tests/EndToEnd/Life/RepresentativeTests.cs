using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>One who acts for several people (Order 236, p. 3): the term of the authority is looked at with every act.</summary>
[Collection(nameof(SingleProcess))]
public sealed class RepresentativeTests(SingleProcessSystem system) : LifeTests(system)
{
    // The sandbox's applicant.2 represents others here.
    private const string User = "applicant.2";
    private const string Iin = "850505300011";

    [Fact]
    public async Task File_ForSeveralPeople_SeesTheCasesOfAll()
    {
        var cases = new List<string>();
        foreach (var iin in new[] { FilingForm.FirstApplicant, TestIin.Of(FilingForm.BirthDate, serial: 77) })
            cases.Add((await Portal.SendFormAsync(Represented(await Portal.FormAsync(iin, User), "2026-12-31"), user: User)).Is(201)["id"]);

        var seen = (await Api.GetAsync("/api/v1/applications?limit=200", User)).Is(200).Items.Select(i => i["id"]!.GetValue<string>());
        Assert.Subset(seen.ToHashSet(), cases.ToHashSet());
        (await Api.GetAsync("/api/v1/applications/" + cases[1], "applicant.1")).Refuses(404, "application-not-found");
    }

    [Fact]
    public async Task Withdraw_AuthorityEnded_OnlyTheApplicantMay()
    {
        var filed = CaseOf((await Portal.SendFormAsync(Represented(await Portal.FormAsync(user: User), "2026-03-03"), user: User)).Is(201));
        await Running.SetClockAsync("2026-03-04T10:00:00+05:00");

        var refused = (await Portal.WithdrawAsync(filed, User)).Refuses(422, "authority-expired");
        Assert.Equal("3", refused.Json["legalBasis"]!["paragraph"]!.GetValue<string>());
        Assert.Equal("registered", (await Portal.ReadAsync(filed))["status"]);
        (await Portal.WithdrawAsync(filed, "applicant.1")).Is(200);
    }

    [Fact]
    public async Task Withdraw_LastDayOfTheAuthority_IsTaken()
    {
        var filed = CaseOf((await Portal.SendFormAsync(Represented(await Portal.FormAsync(user: User), "2026-03-03"), user: User)).Is(201));
        await Running.SetClockAsync("2026-03-03T23:00:00+05:00");

        Assert.Equal("withdrawn", (await Portal.WithdrawAsync(filed, User)).Is(200)["status"]);
    }

    [Fact]
    public async Task Extend_ByTheRepresentative_ReadsAndNotifiesWhileTheAuthorityLasts()
    {
        var number = await CertificateAsync();
        (await Holder.CertificateAsync(number, User)).Refuses(404, "certificate-not-found");
        var filed = await Holder.FileAsync(Represented(await Holder.ExtensionAsync(number, user: User), "2026-03-03"), User);
        await Holder.GrantAsync(filed);

        (await Holder.CertificateAsync(number, User)).Is(200);
        (await Holder.NotifyAsync(number, HolderClient.Notice(), User)).Is(201);
        await Running.SetClockAsync("2026-03-04T10:00:00+05:00");
        (await Holder.NotifyAsync(number, HolderClient.Notice(), User)).Refuses(422, "authority-expired");
        (await Portal.SendFormAsync(Represented(await Holder.ExtensionAsync(number, user: User), "2026-03-03"), user: User))
            .Refuses(422, "documents-missing").Names(("/representative/authority/expiresOn", "documentExpired"));
    }

    private static JsonObject Represented(JsonObject form, string authorityUntil)
    {
        form["representative"] = new JsonObject
        {
            ["iin"] = Iin,
            ["surname"] = "AKHMETOV",
            ["givenName"] = "AIDAR",
            ["authority"] = new JsonObject { ["kind"] = "powerOfAttorney", ["number"] = "15-22", ["issuedOn"] = "2026-01-10", ["expiresOn"] = authorityUntil, ["issuedBy"] = "Notary" },
        };
        form["documents"]!.AsArray().Add(new JsonObject { ["type"] = "authority", ["documentId"] = form["documents"]![0]!["documentId"]!.GetValue<string>() });
        return form;
    }
}
