namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>Notices of a new employer (Order 236, p. 18) and of the contract's end (p. 20), and who may give them (p. 3).</summary>
[Collection(nameof(SingleProcess))]
public sealed class NoticeTests(SingleProcessSystem system) : LifeTests(system)
{
    [Theory]
    [InlineData("newEmployer", "newEmployerNotice", "18", "2026-03-10T23:00:00+05:00", 0)]
    [InlineData("newEmployer", "newEmployerNotice", "18", "2026-03-12T10:00:00+05:00", 2)]
    [InlineData("contractEnded", "contractEndedNotice", "20", "2026-03-11T10:00:00+05:00", 1)]
    public async Task Give_InTimeOrLate_IsTakenAndSeenByTheOfficer(string kind, string term, string paragraph, string at, int lateBy)
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync(at);

        var notice = (await Holder.NotifyAsync(number, HolderClient.Notice(kind), "applicant.1")).Is(201);

        var own = notice.Json["applicantTerm"]!;
        Assert.Equal($"{term} 2026-03-02 2026-03-10 2026/1 {lateBy} {paragraph}", $"{own["kind"]} {own["from"]} {own["dueOn"]} {own["calendarEdition"]} {own["lateBy"]} {own["legalBasis"]!["paragraph"]}");
        Assert.Equal(notice["id"], (await Api.GetAsync($"/api/v1/certificates/{number}/notices", Portal.Officer)).Is(200).Items.Single()["id"]!.GetValue<string>());
        Assert.Equal(notice["id"], (await Holder.CertificateAsync(number)).Json["notices"]![0]!["id"]!.GetValue<string>());
        var all = (await Api.GetAsync("/api/v1/notices?limit=200", Portal.Officer)).Is(200).Items;
        Assert.Single(all, n => n["id"]!.GetValue<string>() == notice["id"]);
        Assert.Equal(all.Select(n => n["receivedAt"]!.GetValue<string>()).OrderDescending(StringComparer.Ordinal), all.Select(n => n["receivedAt"]!.GetValue<string>()));
        await AssertPublishedAsync("NoticeReceived", notice["id"]);
    }

    [Fact]
    public async Task Give_SameKeyAgain_OneNotice()
    {
        var (number, key) = (await CertificateAsync(), Guid.NewGuid());

        var first = (await Holder.NotifyAsync(number, HolderClient.Notice(), key: key)).Is(201);
        Assert.Equal(first.Text, (await Holder.NotifyAsync(number, HolderClient.Notice(), key: key)).Is(201).Text);

        (await Holder.NotifyAsync(number, HolderClient.Notice("contractEnded"), key: key)).Refuses(422, "idempotency-key-reused");
        Assert.Single((await Api.GetAsync($"/api/v1/certificates/{number}/notices", Portal.Officer)).Is(200).Items);
    }

    [Fact]
    public async Task Give_Faults_AreNamedAtOnce()
    {
        var notice = HolderClient.Notice(occurredOn: "2026-03-03");
        notice["employer"] = new System.Text.Json.Nodes.JsonObject { ["bin"] = "010140001231", ["iin"] = FilingForm.FirstApplicant };

        (await Holder.NotifyAsync(await CertificateAsync(), notice)).Refuses(422, "validation-failed").Names(
            ("/occurredOn", "dateInFuture"), ("/employer/name", "required"), ("/employer/bin", "binOrIin"), ("/employer/bin", "binInvalid"));
    }

    [Fact]
    public async Task Give_NotTheHolder_LearnsNothing()
    {
        var number = await CertificateAsync();

        (await Holder.NotifyAsync(number, HolderClient.Notice(), "applicant.2")).Refuses(404, "certificate-not-found");
        (await Api.GetAsync($"/api/v1/certificates/{number}/notices", "applicant.2")).Refuses(404, "certificate-not-found");
        (await Api.GetAsync($"/api/v1/certificates/{number}/notices", "officer.75")).Refuses(403, "another-bodys-case");
        (await Api.GetAsync("/api/v1/notices?localExecutiveBody=75", Portal.Officer)).Refuses(403, "another-bodys-case");
        Assert.DoesNotContain(number, (await Api.GetAsync("/api/v1/notices", "officer.75")).Is(200).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Give_CertificateExpired_IsRefused()
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync("2026-06-02T10:00:00+05:00");

        (await Holder.NotifyAsync(number, HolderClient.Notice())).Refuses(409, "certificate-not-in-force");
    }
}
