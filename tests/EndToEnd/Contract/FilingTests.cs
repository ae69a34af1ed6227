using System.Text.Json.Nodes;

namespace KazMigration.EndToEnd.Tests;

/// <summary>What is accepted and what is not: rules refuse with 422 and everything that is wrong, what cannot be read with 400.</summary>
[Collection(nameof(SingleProcess))]
public sealed class FilingTests(SingleProcessSystem system) : SystemTests(system)
{
    // Order 236, annex 2, rows 8 and 9: an incomplete set or a document past its validity is not accepted; all are named.
    [Fact]
    public async Task File_NoDocumentsAndExpiredPassport_NamesEveryOne()
    {
        var form = await Portal.FormAsync();
        form["documents"] = new JsonArray();
        form["applicant"]!["identityDocument"]!["expiresOn"] = "2026-03-01";

        var refused = (await Portal.SendFormAsync(form)).Refuses(422, "documents-missing");
        refused.Names(("/applicant/identityDocument/expiresOn", "documentExpired"), ("/documents", "documentMissing"), ("/documents", "documentMissing"), ("/documents", "documentMissing"));
        Assert.Equal("236", refused.Json["legalBasis"]!["act"]!.GetValue<string>());
        Assert.All(refused.Json["errors"]!.AsArray(), e => Assert.StartsWith("annex 2, row", e!["legalBasis"]!["paragraph"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Equal(4, refused.Json["errors"]!.AsArray().Select(e => e!["message"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task File_EnglishTeachingCertificateInPlaceOfEducation_IsComplete()
    {
        var form = await Portal.FormAsync();
        form["documents"]![1] = new JsonObject { ["type"] = "englishTeachingCertificateTranslation", ["documentId"] = form["documents"]![0]!["documentId"]!.GetValue<string>() };

        (await Portal.SendFormAsync(form)).Is(201);
    }

    [Fact]
    public async Task File_PassportThatExpiresToday_IsAccepted()
    {
        var form = await Portal.FormAsync();
        form["applicant"]!["identityDocument"]!["expiresOn"] = "2026-03-02";

        (await Portal.SendFormAsync(form)).Is(201);
    }

    [Theory]
    [InlineData("900101300018", "1990-01-01", "/applicant/iin", "iinInvalid")]
    [InlineData("90010130001", "1990-01-01", "/applicant/iin", "iinInvalid")]
    [InlineData("901301300017", "1990-01-01", "/applicant/iin", "iinInvalid")]
    [InlineData("90010130001x", "1990-01-01", "/applicant/iin", "iinInvalid")]
    [InlineData("900101300017", "1990-01-02", "/applicant/birthDate", "iinBirthDate")]
    [InlineData("900101300017", "1890-01-01", "/applicant/birthDate", "iinBirthDate")]
    public async Task File_IinThatIsWrongOrAnothers_IsRefused(string iin, string birthDate, string pointer, string code)
    {
        var form = await Portal.FormAsync(iin);
        form["applicant"]!["birthDate"] = birthDate;

        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names((pointer, code));
    }

    [Fact]
    public async Task File_ProfessionNotOnTheListOfTheDay_IsRefused()
    {
        var form = await Portal.FormAsync();
        form["professionId"] = Guid.NewGuid().ToString();
        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(("/professionId", "professionNotOnList"));
    }

    [Fact]
    public async Task File_ProfessionWhoseListIsNotYetInForce_IsRefused()
    {
        var form = await Portal.FormAsync();
        await Running.SetClockAsync("2023-06-01T10:00:00+06:00");

        (await Portal.SendFormAsync(form)).Refuses(422, "validation-failed").Names(("/professionId", "professionNotOnList"));
    }

    [Fact]
    public async Task File_DocumentUploadedBySomeoneElse_IsRefused()
    {
        var form = FilingForm.Of(await Portal.FindProfessionAsync(), await Portal.UploadAsync("applicant.2"));

        var refused = (await Portal.SendFormAsync(form, user: "applicant.1")).Refuses(422, "validation-failed");
        Assert.Equal(Enumerable.Range(0, 3).Select(i => ($"/documents/{i}/documentId", "documentUnknown")), refused.Faults);
    }

    [Fact]
    public async Task File_RepresentativeWithoutAuthority_IsRefused_AndWithItAccepted()
    {
        var form = await Portal.FormAsync();
        var authority = new JsonObject { ["kind"] = "powerOfAttorney", ["number"] = "15-22", ["issuedOn"] = "2026-01-10", ["expiresOn"] = "2026-02-10", ["issuedBy"] = "Notary" };
        form["representative"] = new JsonObject { ["iin"] = "850505300011", ["surname"] = "AKHMETOV", ["givenName"] = "AIDAR", ["authority"] = authority };

        var refused = (await Portal.SendFormAsync(form)).Refuses(422, "documents-missing");
        refused.Names(("/documents", "documentMissing"), ("/representative/authority/expiresOn", "documentExpired"));

        authority["expiresOn"] = "2027-01-10";
        form["documents"]!.AsArray().Add(new JsonObject { ["type"] = "authority", ["documentId"] = form["documents"]![0]!["documentId"]!.GetValue<string>() });
        var filed = (await Portal.SendFormAsync(form)).Is(201);
        // Who acts for the applicant sees the case as their own.
        (await Api.GetAsync(CaseOf(filed).Path, "applicant.2")).Is(200);
    }

    [Fact]
    public async Task File_UnknownMembersAndUnreadableValues_NamesAllAtOnce()
    {
        var form = await Portal.FormAsync();
        form["priority"] = 1;
        form["applicant"]!["nickname"] = "A";
        form["applicant"]!["birthDate"] = "01.01.1990";
        form["kind"] = "renew";

        var refused = (await Portal.SendFormAsync(form)).Refuses(400, "malformed-request");
        refused.Names(
            ("/applicant/birthDate", "invalidDate"), ("/applicant/nickname", "unknownMember"), ("/kind", "unknownValue"), ("/priority", "unknownMember"));
    }

    [Theory]
    [InlineData("{", "application/json", 400, "malformed-request")]
    [InlineData("[]", "application/json", 400, "malformed-request")]
    [InlineData("{\"kind\":\"issue\",\"kind\":\"issue\"}", "application/json", 400, "malformed-request")]
    [InlineData("<application/>", "application/xml", 415, "unsupported-media-type")]
    [InlineData("kind=issue", "application/x-www-form-urlencoded", 415, "unsupported-media-type")]
    public async Task File_BodyThatIsNoForm_IsRefused(string body, string mediaType, int status, string problem)
    {
        var reply = await SendRawAsync(() => new StringContent(body, null, mediaType));

        reply.Refuses(status, problem);
    }

    [Fact]
    public async Task File_BodyTooDeepOrTooLarge_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"applicant\":", 40)) + "1" + new string('}', 40);
        var refused = (await SendRawAsync(() => new StringContent(deep, null, "application/json"))).Refuses(400, "malformed-request");
        refused.Names(("", "tooDeep"));

        var large = "{\"kind\":\"" + new string('x', 300 * 1024) + "\"}";
        (await SendRawAsync(() => new StringContent(large, null, "application/json"))).Refuses(413, "too-large");
    }

    private Task<Reply> SendRawAsync(Func<HttpContent> content) => Api.SendAsync(new Request(HttpMethod.Post, "/api/v1/applications")
    {
        User = "portal",
        Content = content,
        Headers = new() { ["Idempotency-Key"] = Guid.NewGuid().ToString() },
    });
}
