using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

[Collection(nameof(SingleProcess))]
public sealed class MainJobInOneProcess(SingleProcessSystem system) : MainJobTests(system);

[Collection(nameof(Distributed))]
public sealed class MainJobDistributed(DistributedSystem system) : MainJobTests(system);

/// <summary>An application filed over HTTP becomes a signed certificate or a reasoned refusal.</summary>
public abstract class MainJobTests(SharedSystem shared) : SystemTests(shared)
{
    [Fact]
    public async Task File_CompleteApplication_IsRegisteredWithItsTerms()
    {
        var filed = (await Portal.SendFormAsync(await Portal.FormAsync())).Is(201);

        Assert.Equal("registered", filed["status"]);
        Assert.Equal("71", filed["localExecutiveBody"]);
        Assert.StartsWith("2026-03-02T10:0", filed["submittedAt"], StringComparison.Ordinal);
        Assert.EndsWith("+05:00", filed["submittedAt"], StringComparison.Ordinal);
        // Order 236, p. 7: two working days; p. 11: five. Monday 9 March is a rest day for Sunday the 8th.
        Assert.Equal(("2026-03-02", "2026-03-04", "2026-03-10"), (filed["registeredOn"], filed["forwardDueOn"], filed["resultDueOn"]));
        Assert.Null(filed.Json["certificateNumber"]);
        Assert.Null(filed.Json["refusal"]);
        Assert.Equal('7', Guid.Parse(filed["id"]).ToString()[14]);
        Assert.EndsWith("/api/v1/applications/" + filed["id"], filed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_QualifiedApplicant_GetsSignedCertificate()
    {
        var filed = await Portal.FileAsync();
        await Portal.ForwardAsync(filed);
        Assert.Equal("underReview", (await Portal.ReadAsync(filed))["status"]);

        var file = await Portal.AwaitCaseAsync(filed);
        var opened = (await Api.GetAsync(file.Path, Portal.Secretary)).Is(200);
        // Order 236, p. 9: three working days from receipt.
        Assert.Equal(("open", "2026-03-02", "2026-03-05"), (opened["status"], opened["receivedOn"], opened["decisionDueOn"]));

        var found = (await Portal.RecordFindingsAsync(file, PortalClient.Qualified)).Is(200);
        Assert.Equal("""{"education":3,"experience":4,"total":7,"threshold":6}""", found.Json["score"]!.ToJsonString());
        Assert.Equal("issue", found["recommendation"]);
        Assert.Empty(found.Json["grounds"]!.AsArray());

        await Portal.SignAllAsync(await Portal.DrawUpProtocolAsync(file));
        var ended = await Portal.AwaitOutcomeAsync(filed, "issued");
        Assert.Equal("decided", (await Api.GetAsync(file.Path, Portal.Secretary))["status"]);

        var number = ended["certificateNumber"];
        var certificate = (await Api.GetAsync("/api/v1/certificates/" + number, Portal.Officer)).Is(200);
        // Order 236, p. 15: three months from the day of issue.
        Assert.Equal(("inForce", "2026-03-02", "2026-06-01"), (certificate["status"], certificate["validFrom"], certificate["validTo"]));
        Assert.Equal(("YILMAZ AHMET", "71"), (certificate["holder"], certificate["localExecutiveBody"]));

        using var paper = await SignedPaper.CheckedAsync(Api, "/api/v1/certificates/" + number, Portal.Officer);
        var text = await paper.TextAsync();
        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.Contains("YILMAZ AHMET", text, StringComparison.Ordinal);
        Assert.Contains(certificate["verificationCode"], await paper.QrCodeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_UnqualifiedApplicant_GetsSignedRefusalWithGrounds()
    {
        var filed = await Portal.FileAsync();
        var ended = await Portal.CompleteAsync(filed, PortalClient.Unqualified, "refused");

        Assert.Null(ended.Json["certificateNumber"]);
        var refusal = ended.Json["refusal"]!;
        // Order 236, annex 2, row 9: the only grounds, all that hold.
        Assert.Equal(
            ["belowSixPoints", "documentsUnreliable", "requirementsNotMet"],
            refusal["grounds"]!.AsArray().Select(g => g!["code"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(refusal["grounds"]!.AsArray(), g => Assert.Equal("236", g!["legalBasis"]!["act"]!.GetValue<string>()));

        using var paper = await SignedPaper.CheckedAsync(Api, filed.Path + "/refusal", Portal.Officer);
        var text = await paper.TextAsync();
        Assert.Contains(refusal["noticeNumber"]!.GetValue<string>(), text, StringComparison.Ordinal);
        Assert.Contains("YILMAZ AHMET", text, StringComparison.Ordinal);
        foreach (var ground in refusal["grounds"]!.AsArray())
            Assert.Contains(FirstWords(ground!["message"]!["ru"]!), text, StringComparison.OrdinalIgnoreCase);
        // It is written in Kazakh and Russian, and cites the act in them.
        Assert.All(["2-қосымша, 9-жол, 2) тармақша", "приложение 2, строка 9, подпункт 2)"], place => Assert.Contains(place, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("issued")]
    [InlineData("refused")]
    public async Task History_EndedApplication_NamesEveryStepWithItsLegalBasis(string outcome)
    {
        var filed = await Portal.FileAsync();
        await Portal.CompleteAsync(filed, outcome == "issued" ? PortalClient.Qualified : PortalClient.Unqualified, outcome);

        var history = (await Api.GetAsync(filed.Path + "/history", "portal")).Is(200).Items;
        Assert.Equal(["registered", "forwarded", "recommendationReceived", outcome], history.Select(s => s["what"]!.GetValue<string>()));
        Assert.Equal(["portal", "officer", "commission"], history.Take(3).Select(s => s["by"]!.GetValue<string>()));
        Assert.All(history, step =>
        {
            Assert.StartsWith("2026-03-02T10:", step["at"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Equal("236", step["legalBasis"]!["act"]!.GetValue<string>());
            Assert.NotEmpty(step["legalBasis"]!["paragraph"]!.GetValue<string>());
        });
    }

    private static string FirstWords(JsonNode text) => string.Join(' ', text.GetValue<string>().Split(' ').Take(3));
}
