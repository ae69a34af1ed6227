namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>Extension by an employment contract (Order 236, p. 16, 17).</summary>
[Collection(nameof(SingleProcess))]
public sealed class ExtensionTests(SingleProcessSystem system) : LifeTests(system)
{
    [Fact]
    public async Task Extend_ContractOfAYear_SameNumberAndTermOfTheContract()
    {
        var number = await CertificateAsync();
        var before = (await Holder.CertificateAsync(number)).Is(200);

        var filed = (await Portal.SendFormAsync(await Holder.ExtensionAsync(number))).Is(201);
        // Three working days (annex 2, row 3), and no commission.
        Assert.Equal(("extend", "registered", "2026-03-05", number), (filed["kind"], filed["status"], filed["resultDueOn"], filed["concernedCertificate"]));
        Assert.Null(filed.Json["forwardDueOn"]);
        Assert.Null(filed.Json["certificateNumber"]);
        // P. 17: five working days from signing; 9 March is a rest day.
        var term = filed.Json["applicantTerm"]!;
        Assert.Equal("extension 2026-03-02 2026-03-10 0 17", $"{term["kind"]} {term["from"]} {term["dueOn"]} {term["lateBy"]} {term["legalBasis"]!["paragraph"]}");

        var granted = (await Holder.DecideAsync(CaseOf(filed), filed.ETag, new { decision = "grant" })).Is(200);
        Assert.Equal(("issued", number), (granted["status"], granted["certificateNumber"]));
        var certificate = (await Holder.CertificateAsync(number)).Is(200);
        Assert.Equal(("inForce", "2026-03-02", "2027-03-01"), (certificate["status"], certificate["validFrom"], certificate["validTo"]));
        // The earlier term stays visible.
        Assert.Equal(["issued 11 2026-06-01", "extended 16 2027-03-01"], LifeOf(certificate));
        Assert.NotEqual(before["documentSha256"], certificate["documentSha256"]);
        Assert.Equal(before["documentSha256"], certificate.Json["history"]![0]!["documentSha256"]!.GetValue<string>());

        var text = await PaperAsync("/api/v1/certificates/" + number);
        Assert.Contains("по 01.03.2027", text, StringComparison.Ordinal);
        Assert.Contains("Срок продлён 02.03.2026", text, StringComparison.Ordinal);
        Assert.Contains("Мерзімі 02.03.2026 ұзартылды", text, StringComparison.Ordinal);
        Assert.Equal(["registered portal 5; annex 2, row 7", "applicantTermRecorded system 17 false", "extended officer 16 false"], await StepsAsync(CaseOf(filed)));
        await AssertPublishedAsync("CertificateExtended", number);
    }

    [Theory]
    [InlineData(null, "2029-03-01")] // open-ended: three years from the decision
    [InlineData("2035-01-01", "2029-03-01")]
    [InlineData("2029-02-28", "2029-02-28")]
    [InlineData("2026-04-01", "2026-06-01")] // a term that runs is not shortened
    public async Task Extend_Contract_ThreeYearsAtMost(string? contractEnd, string validTo)
    {
        var number = await CertificateAsync();

        Assert.Equal(number, await Holder.GrantAsync(await Holder.ExtensionAsync(number, to: contractEnd)));

        Assert.Equal(validTo, (await Holder.CertificateAsync(number))["validTo"]);
    }

    [Theory]
    [InlineData("2026-03-02T23:00:00+05:00", 0)]
    [InlineData("2026-03-10T23:00:00+05:00", 0)] // the last of five working days, after hours
    [InlineData("2026-03-11T10:00:00+05:00", 1)]
    [InlineData("2026-03-14T10:00:00+05:00", 4)] // a Saturday counts as the Monday after it
    public async Task File_DaysAfterSigning_LatenessIsRecordedAndRefusesNothing(string filedAt, int lateBy)
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync(filedAt);

        var filed = (await Portal.SendFormAsync(await Holder.ExtensionAsync(number))).Is(201);

        Assert.Equal(lateBy, filed.Json["applicantTerm"]!["lateBy"]!.GetValue<int>());
        Assert.Contains($"applicantTermRecorded system 17 {(lateBy > 0 ? "true" : "false")}", await StepsAsync(CaseOf(filed)));
        Assert.Equal(number, await Holder.GrantAsync(CaseOf(filed)));
    }

    [Fact]
    public async Task Grant_TermEndedWhileTheBodyDecided_IsInForceAgain()
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync("2026-06-01T12:00:00+05:00");
        var filed = await Holder.FileAsync(await Holder.ExtensionAsync(number, "2026-06-01", "2026-12-31"));
        await Running.SetClockAsync("2026-06-03T12:00:00+05:00");
        Assert.Equal("expired", (await Holder.CertificateAsync(number))["status"]);

        await Holder.GrantAsync(filed);

        var certificate = await Holder.CertificateAsync(number);
        Assert.Equal(("inForce", "2026-12-31"), (certificate["status"], certificate["validTo"]));
        Assert.Equal(["issued 11 2026-06-01", "expired 23 2026-06-01", "extended 16 2026-12-31"], LifeOf(certificate));
    }

    [Fact]
    public async Task File_CertificateNotInForce_IsRefused()
    {
        var number = await CertificateAsync();
        await Running.SetClockAsync("2026-06-02T12:00:00+05:00");

        (await Portal.SendFormAsync(await Holder.ExtensionAsync(number, to: "2026-12-31"))).Refuses(422, "validation-failed").Names(("/certificateNumber", "certificateNotInForce"));
    }
}
