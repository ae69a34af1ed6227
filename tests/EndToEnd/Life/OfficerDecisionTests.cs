using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests.Life;

/// <summary>What is decided by the LEB's officer alone (Order 236, p. 16, 22, 22-1; annex 2, rows 3 and 9), and what is not.</summary>
[Collection(nameof(SingleProcess))]
public sealed class OfficerDecisionTests(SingleProcessSystem system) : LifeTests(system)
{
    [Theory]
    [InlineData("extend", "16")]
    [InlineData("reissue", "22")]
    [InlineData("duplicate", "22-1")]
    public async Task Refuse_ListedGrounds_SignedNotice(string kind, string paragraph)
    {
        var number = await CertificateAsync();
        var filed = await Holder.FileAsync(await FormAsync(kind, number));

        var refused = (await DecideAsync(filed, new { decision = "refuse", grounds = new[] { "documentsUnreliable", "requirementsNotMet", "documentsUnreliable" }, note = "Подпись не та" })).Is(200);

        Assert.Equal(("refused", "Подпись не та"), (refused["status"], refused.Json["refusal"]!["note"]!.GetValue<string>()));
        Assert.Equal(
            ["requirementsNotMet annex 2, row 9, item 1", "documentsUnreliable annex 2, row 9, item 3"],
            refused.Json["refusal"]!["grounds"]!.AsArray().Select(g => $"{g!["code"]} {g["legalBasis"]!["paragraph"]}"));
        var text = await PaperAsync(filed.Path + "/refusal");
        Assert.Contains($"заявление по справке № {number}; приказ № 236, пункт {paragraph}", text, StringComparison.Ordinal);
        Assert.Contains("Подпись не та", text, StringComparison.Ordinal);
        Assert.DoesNotContain("комиссии №", text, StringComparison.Ordinal);
        Assert.Equal("inForce", (await Holder.CertificateAsync(number))["status"]);
        (await DecideAsync(filed, new { decision = "grant" })).Refuses(409, "application-already-ended");
        (await Portal.WithdrawAsync(filed)).Refuses(409, "application-already-ended");
    }

    [Theory]
    [InlineData("extend")]
    [InlineData("reissue")]
    [InlineData("duplicate")]
    public async Task Withdraw_BeforeTheDecision_LeavesTheCertificateAsItWas(string kind)
    {
        var number = await CertificateAsync();
        var before = (await Holder.CertificateAsync(number)).Is(200);
        var filed = await Holder.FileAsync(await FormAsync(kind, number));

        Assert.Equal("withdrawn", (await Portal.WithdrawAsync(filed, "applicant.1")).Is(200)["status"]);

        (await DecideAsync(filed, new { decision = "grant" })).Refuses(409, "application-already-ended");
        Assert.Equal(before.Text, (await Holder.CertificateAsync(number)).Text);
    }

    [Fact]
    public async Task Decide_WrongRequests_AreRefused()
    {
        var number = await CertificateAsync();
        var filed = await Holder.FileAsync(await FormAsync("extend", number));
        var etag = (await Portal.ReadAsync(filed)).ETag;

        (await Holder.DecideAsync(filed, etag, new { })).Refuses(422, "validation-failed").Names(("/decision", "required"));
        (await Holder.DecideAsync(filed, etag, new { decision = "refuse" })).Refuses(422, "validation-failed").Names(("/grounds", "required"));
        (await Holder.DecideAsync(filed, etag, new { decision = "grant", grounds = new[] { "documentsUnreliable" } })).Refuses(422, "validation-failed").Names(("/grounds", "notUsed"));
        // Points are the commission's; a ground that the act does not list is none.
        foreach (var ground in new[] { "belowSixPoints", "late" })
            (await Holder.DecideAsync(filed, etag, new { decision = "refuse", grounds = new[] { ground } })).Refuses(400, "malformed-request").Names(("/grounds/0", "unknownValue"));
        (await Holder.DecideAsync(filed, "\"7\"", new { decision = "grant" })).Refuses(412, "stale-version");
        (await Holder.DecideAsync(filed, etag, new { decision = "grant" }, "officer.75")).Refuses(403, "another-bodys-case");
        (await Holder.DecideAsync(filed, etag, new { decision = "grant" }, "applicant.1")).Refuses(403, "role-missing");
        (await Portal.SendForwardingAsync(filed, etag, Portal.Officer)).Refuses(409, "application-not-for-commission");
        var first = await Portal.FileAsync();
        (await DecideAsync(first, new { decision = "grant" })).Refuses(409, "application-not-for-officer");
        Assert.Equal("registered", (await Portal.ReadAsync(filed))["status"]);
    }

    [Fact]
    public async Task Deadlines_ThreeWorkingDays_AreMissedUnderTheirOwnParagraph()
    {
        var filed = await Holder.FileAsync(await FormAsync("duplicate", await CertificateAsync()));
        await Running.SetClockAsync("2026-03-06T10:00:00+05:00");

        Assert.Contains("deadlineMissed system 22-1; annex 2, row 3 true", await StepsAsync(filed));
        await Holder.GrantAsync(filed);
        Assert.Equal("duplicateIssued officer 22-1 true", (await StepsAsync(filed)).Last());
    }

    // The members that a kind needs must be there, and those of other kinds must not (annex 1).
    [Theory]
    [InlineData("extend", "employmentContract", "change", "loss")]
    [InlineData("reissue", "change", "employmentContract", "loss")]
    [InlineData("duplicate", "loss", "employmentContract", "change")]
    public async Task File_MembersOfOtherKinds_AreNamedAtOnce(string kind, string needed, params string[] foreign)
    {
        var form = await Portal.FormAsync();
        form["kind"] = kind;
        foreach (var member in foreign)
            form[member] = Member(member);

        var refused = (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed");
        refused.Names([
            ("/certificateNumber", "required"), ("/" + needed, "required"), ("/professionId", "notUsed"), ("/education", "notUsed"), ("/experience", "notUsed"),
            .. foreign.Select(m => ("/" + m, "notUsed")), .. kind == "extend" ? new[] { ("/documents", "documentMissing"), ("/documents", "documentMissing") } : []]);
    }

    [Fact]
    public async Task File_FirstCertificateWithMembersOfOtherKinds_IsRefused()
    {
        var form = await Portal.FormAsync();
        form["certificateNumber"] = "C71-2026-0000001";
        foreach (var member in new[] { "employmentContract", "change", "loss" })
            form[member] = Member(member);

        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(
            ("/certificateNumber", "notUsed"), ("/employmentContract", "notUsed"), ("/change", "notUsed"), ("/loss", "notUsed"));
    }

    [Fact]
    public async Task File_ContractWithFaults_NamesAll()
    {
        var form = await Holder.ExtensionAsync(await CertificateAsync());
        form["employmentContract"] = new JsonObject
        {
            ["employer"] = new JsonObject { ["name"] = "", ["iin"] = "900101300018" },
            ["signedOn"] = "2026-03-03",
            ["from"] = "2026-03-02",
            ["to"] = "2026-03-01",
        };

        var refused = (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed");
        refused.Names(
            ("/employmentContract/employer/name", "required"), ("/employmentContract/employer/iin", "iinInvalid"), ("/employmentContract/signedOn", "dateInFuture"),
            ("/employmentContract/to", "endBeforeStart"), ("/employmentContract/to", "contractEnded"));
    }

    [Fact]
    public async Task File_CertificateOfAnotherPersonOrBody_IsRefused()
    {
        var number = await CertificateAsync();
        var form = await Holder.ExtensionAsync(number);
        form["localExecutiveBody"] = "75";
        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(("/localExecutiveBody", "certificateOfAnotherBody"));

        form = await Holder.ExtensionAsync(number);
        form["applicant"]!["iin"] = TestIin.Of(FilingForm.BirthDate, serial: 88);
        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(("/certificateNumber", "certificateUnknown"));
        form = await Holder.ExtensionAsync("C71-2026-9999999");
        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(("/certificateNumber", "certificateUnknown"));
    }

    private static JsonObject Member(string name) => name switch
    {
        "employmentContract" => new() { ["employer"] = HolderClient.Employer(), ["signedOn"] = "2026-03-02", ["from"] = "2026-03-02", ["to"] = null },
        "change" => new() { ["what"] = "name", ["occurredOn"] = "2026-03-02" },
        _ => new() { ["what"] = "lost", ["occurredOn"] = "2026-03-02" },
    };

    private Task<JsonObject> FormAsync(string kind, string number) => kind switch
    {
        "extend" => Holder.ExtensionAsync(number),
        "reissue" => Holder.ReissueAsync(number, "name"),
        _ => Holder.DuplicateAsync(number),
    };

    private async Task<Reply> DecideAsync(FiledCase filed, object decision) => await Holder.DecideAsync(filed, (await Portal.ReadAsync(filed)).ETag, decision);
}
