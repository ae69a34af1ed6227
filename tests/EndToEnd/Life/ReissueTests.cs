using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>Reissue on a change of name, identity document or employer (Order 236, p. 19, 22).</summary>
[Collection(nameof(SingleProcess))]
public sealed class ReissueTests(SingleProcessSystem system) : LifeTests(system)
{
    [Fact]
    public async Task Reissue_NameChanged_NewNumberAndTheOldOnePointsToIt()
    {
        var old = await CertificateAsync();
        var code = (await Holder.CertificateAsync(old))["verificationCode"];
        var form = await Holder.ReissueAsync(old, "name");
        form["applicant"]!["surname"] = "DEMIR";
        await Running.SetClockAsync("2026-03-05T10:00:00+05:00");

        var number = await Holder.GrantAsync(form);

        Assert.NotEqual(old, number);
        var (before, now) = ((await Holder.CertificateAsync(old)).Is(200), (await Holder.CertificateAsync(number)).Is(200));
        Assert.Equal(("replaced", number, "YILMAZ AHMET"), (before["status"], before["replacedBy"], before["holder"]));
        Assert.Equal(("inForce", old, "DEMIR AHMET"), (now["status"], now["replaces"], now["holder"]));
        // The term is that of the old one.
        Assert.Equal((before["validFrom"], before["validTo"]), (now["validFrom"], now["validTo"]));
        Assert.Equal(["issued 11 2026-06-01", "replaced 22 2026-06-01"], LifeOf(before));
        Assert.Equal(["reissued 22 2026-06-01"], LifeOf(now));
        Assert.Equal("replaced", await Holder.VerifiedStatusAsync(old, code));
        Assert.Equal("inForce", await Holder.VerifiedStatusAsync(number, now["verificationCode"]));

        var text = await PaperAsync("/api/v1/certificates/" + number);
        Assert.Contains("DEMIR AHMET", text, StringComparison.Ordinal);
        Assert.Contains($"взамен справки № {old}", text, StringComparison.Ordinal);
        Assert.Contains($"№ {old} анықтаманың орнына қайта ресімделді", text, StringComparison.Ordinal);
        Assert.Contains($"№ {number} 05.03.2026", text, StringComparison.Ordinal);
        await AssertPublishedAsync("CertificateReplaced", number);
        (await Portal.SendFormAsync(await Holder.ReissueAsync(old, "name"))).Refuses(422, "validation-failed").Names(("/certificateNumber", "certificateNotInForce"));
    }

    [Fact]
    public async Task Reissue_EmployerChanged_RefersToTheNotice()
    {
        var old = await CertificateAsync();
        var notice = (await Holder.NotifyAsync(old, HolderClient.Notice())).Is(201);
        var form = await Holder.ReissueAsync(old, "employer");
        form["change"] = new JsonObject { ["what"] = "employer", ["occurredOn"] = "2026-03-02", ["noticeId"] = notice["id"] };
        var filed = await Holder.FileAsync(form);

        // The employer comes from the notice, and the notice leads to the reissue.
        var asked = (await Api.GetAsync(filed.Path + "/form", Portal.Officer)).Is(200).Json["occasion"]!["change"]!;
        Assert.Equal(("Clinic LLP", notice["id"]), (asked["employer"]!["name"]!.GetValue<string>(), asked["noticeId"]!.GetValue<string>()));
        Assert.Equal(filed.Id, (await Api.GetAsync($"/api/v1/certificates/{old}/notices", Portal.Officer)).Is(200).Items[0]["reissueApplicationId"]!.GetValue<string>());

        var number = await Holder.GrantAsync(filed);
        Assert.Equal("YILMAZ AHMET", (await Holder.CertificateAsync(number))["holder"]);
    }

    [Fact]
    public async Task File_NoticeOfAnotherCertificateOrKind_IsRefused()
    {
        var (number, other) = (await CertificateAsync(), await CertificateAsync());
        foreach (var notice in new[] { await Holder.NotifyAsync(other, HolderClient.Notice()), await Holder.NotifyAsync(number, HolderClient.Notice("contractEnded")) })
        {
            var form = await Holder.ReissueAsync(number, "employer");
            form["change"]!["noticeId"] = notice.Is(201)["id"];
            (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(("/change/noticeId", "noticeUnknown"));
        }
    }

    [Fact]
    public async Task Reissue_ExtensionWaits_ActsOnTheNewNumber()
    {
        var old = await CertificateAsync();
        var extension = await Holder.FileAsync(await Holder.ExtensionAsync(old));
        var number = await Holder.GrantAsync(await Holder.ReissueAsync(old, "identityDocument"));

        Assert.Equal(number, await Holder.GrantAsync(extension));

        Assert.Equal("2027-03-01", (await Holder.CertificateAsync(number))["validTo"]);
        Assert.Equal(("replaced", "2026-06-01"), ((await Holder.CertificateAsync(old))["status"], (await Holder.CertificateAsync(old))["validTo"]));
    }

    [Theory]
    [InlineData("name", "employerChange", "identityDocument")]
    [InlineData("identityDocument", "employerChange", "identityDocument")]
    [InlineData("employer", "identityDocument", "employerChange")]
    public async Task File_DocumentsOfAnotherChange_AreMissing(string what, string attached, string missing)
    {
        var form = await Holder.ReissueAsync(await CertificateAsync(), what);
        form["documents"]![0]!["type"] = attached;

        var refused = (await Portal.SendFormAsync(form)).Refuses(422, "documents-missing");
        refused.Names(("/documents", "documentMissing"));
        Assert.Contains(missing, refused.Json["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grant_Twice_OneNumberComesOfIt()
    {
        var old = await CertificateAsync();
        var filed = await Holder.FileAsync(await Holder.ReissueAsync(old, "name"));
        var etag = (await Portal.ReadAsync(filed)).ETag;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Holder.DecideAsync(filed, etag, new { decision = "grant" })));

        Assert.Single(answers, a => a.Status == 200);
        Assert.All(answers.Where(a => a.Status != 200), a => a.Refuses(412, "stale-version"));
        Assert.Equal(1, await Running.Databases.CountAsync("applications", $"""select count(*) from "Certificates" where "Replaces" = '{old}'"""));
    }
}
