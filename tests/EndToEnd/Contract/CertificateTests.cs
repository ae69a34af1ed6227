namespace KazMigration.EndToEnd.Tests;

/// <summary>A certificate is in force until its last day has ended, whoever asks (Order 236, p. 15, 23).</summary>
[Collection(nameof(SingleProcess))]
public sealed class CertificateTests(SingleProcessSystem system) : SystemTests(system)
{
    [Fact]
    public async Task Status_AsTheDaysGo_FollowsTheClock()
    {
        var number = (await Portal.IssueAsync())["certificateNumber"];
        var certificate = (await Api.GetAsync("/api/v1/certificates/" + number, "applicant.1")).Is(200);
        Assert.Equal(("2026-03-02", "2026-06-01"), (certificate["validFrom"], certificate["validTo"]));

        foreach (var (now, status) in new[]
        {
            ("2026-06-01T23:59:30+05:00", "inForce"), ("2026-06-02T00:00:01+05:00", "expired"), ("2026-05-31T12:00:00+05:00", "inForce"), ("2027-01-05T12:00:00+05:00", "expired"),
        })
        {
            await Running.SetClockAsync(now);
            Assert.Equal(status, (await Api.GetAsync("/api/v1/certificates/" + number, "applicant.1")).Is(200)["status"]);
            Assert.Equal(status, (await Api.GetAsync($"/api/v1/verification/{number}?code={certificate["verificationCode"]}")).Is(200)["status"]);
        }
    }

    [Theory]
    [InlineData("2026-03-31T10:00:00+05:00", "2026-06-30")]
    [InlineData("2026-11-30T10:00:00+05:00", "2027-02-28")]
    public async Task ValidTo_WhereTheMonthHasNoSuchDay_IsItsLastDay(string issued, string validTo)
    {
        await Running.SetClockAsync(issued);
        var number = (await Portal.IssueAsync())["certificateNumber"];

        Assert.Equal(validTo, (await Api.GetAsync("/api/v1/certificates/" + number, Portal.Officer)).Is(200)["validTo"]);
    }

    [Fact]
    public async Task Number_OfEachCertificate_IsItsOwn()
    {
        var numbers = new List<string>();
        for (var i = 0; i < 3; i++)
            numbers.Add((await Portal.IssueAsync())["certificateNumber"]);

        Assert.Equal(3, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Verify_WhoHoldsTheCode_SeesAMaskedName()
    {
        var number = (await Portal.IssueAsync())["certificateNumber"];
        var certificate = (await Api.GetAsync("/api/v1/certificates/" + number, Portal.Officer)).Is(200);

        var seen = (await Api.GetAsync($"/api/v1/verification/{number}?code={certificate["verificationCode"]}")).Is(200);
        Assert.Equal((number, "inForce", "2026-03-02", "2026-06-01"), (seen["number"], seen["status"], seen["validFrom"], seen["validTo"]));
        Assert.Equal("Y*** A***", seen["holder"]);
        Assert.DoesNotContain("YILMAZ", seen.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(FilingForm.FirstApplicant, seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_UnknownNumberAndWrongCode_AnswerTheSame()
    {
        var number = (await Portal.IssueAsync())["certificateNumber"];
        var code = (await Api.GetAsync("/api/v1/certificates/" + number, Portal.Officer)).Is(200)["verificationCode"];

        var answers = new List<Reply>
        {
            await Api.GetAsync($"/api/v1/verification/C71-2026-9999999?code={code}"),
            await Api.GetAsync($"/api/v1/verification/{number}?code={new string(code.Reverse().ToArray())}"),
            await Api.GetAsync($"/api/v1/verification/{number}?code="),
            await Api.GetAsync($"/api/v1/verification/{number}"),
        };
        Assert.All(answers, a => a.Refuses(404, "certificate-not-verified"));
        Assert.Single(answers.Select(BesidesTheTrace).Distinct());
        Assert.Single(answers.Select(a => string.Join(',', a.Headers.Concat(a.ContentHeaders).Where(h => h.Key is not ("Date" or "Content-Length")).Select(h => h.Key).Order())).Distinct());
    }

    private static string BesidesTheTrace(Reply reply)
    {
        var problem = reply.Json;
        problem.Remove("traceId");
        problem.Remove("instance");
        return problem.ToJsonString();
    }
}
