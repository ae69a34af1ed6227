using System.Security.Cryptography;
using System.Text;

namespace KazMigration.EndToEnd.Tests;

/// <summary>contract.md: PDF, JPEG, PNG; type told from the content; 10 MiB at most.</summary>
[Collection(nameof(SingleProcess))]
public sealed class UploadTests(SingleProcessSystem system) : SystemTests(system)
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F'];

    [Fact]
    public async Task Upload_EachKind_AnswersWhatItIs()
    {
        foreach (var (content, mediaType) in new[] { (Uploads.Pdf, "application/pdf"), (Jpeg, "image/jpeg"), (Png, "image/png") })
        {
            var kept = (await Api.SendAsync(Uploads.Of(content, mediaType: mediaType))).Is(201);
            Assert.Equal(mediaType, kept["mediaType"]);
            Assert.Equal(content.Length, kept.Json["size"]!.GetValue<int>());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), kept["sha256"]);
        }
    }

    [Fact]
    public async Task Upload_RenamedPicture_IsWhatItsContentIs()
    {
        var kept = (await Api.SendAsync(Uploads.Of(Png, name: "passport.pdf", mediaType: "application/pdf"))).Is(201);

        Assert.Equal("image/png", kept["mediaType"]);
    }

    [Fact]
    public async Task Upload_PictureThatIsAPdfAsWell_IsServedAsThePictureItBeginsAs()
    {
        var kept = (await Api.SendAsync(Uploads.Of([.. Png, .. Uploads.Pdf]))).Is(201);
        Assert.Equal("image/png", kept["mediaType"]);

        var form = FilingForm.Of(await Portal.FindProfessionAsync(), kept["id"]);
        var filed = CaseOf((await Portal.SendFormAsync(form)).Is(201));
        var served = (await Api.GetAsync($"{filed.Path}/documents/{kept["id"]}", Portal.Officer)).Is(200);
        Assert.Equal("image/png", served.ContentHeaders.ContentType!.MediaType);
        // No browser guesses another type than the one that was told.
        Assert.Equal("nosniff", served.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal([.. Png, .. Uploads.Pdf], served.Bytes);
    }

    [Theory]
    [InlineData("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0", "passport.pdf", "application/pdf")]
    [InlineData("PK\u0003\u0004archive", "passport.pdf", "application/pdf")]
    [InlineData("<html><script>alert(1)</script></html>", "photo.png", "image/png")]
    [InlineData("<html><!--\n%PDF-1.4\n-->", "passport.pdf", "application/pdf")]
    [InlineData("MZ\u0090\0%PDF-1.4\n", "passport.pdf", "application/pdf")]
    [InlineData("GIF89a", "photo.jpg", "image/jpeg")]
    [InlineData("just text", "passport.pdf", "application/pdf")]
    public async Task Upload_SomethingElseByAnAcceptedName_Is415(string content, string name, string mediaType) =>
        (await Api.SendAsync(Uploads.Of(Encoding.Latin1.GetBytes(content), name: name, mediaType: mediaType))).Refuses(415, "unsupported-media-type");

    [Fact]
    public async Task Upload_TenMebibytes_IsTaken_AndOneByteMoreIs413()
    {
        var content = new byte[(10 * Mebibyte) + 1];
        Uploads.Pdf.CopyTo(content, 0);

        Assert.Equal(10 * Mebibyte, (await Api.SendAsync(Uploads.Of(content[..^1]))).Is(201).Json["size"]!.GetValue<int>());
        (await Api.SendAsync(Uploads.Of(content))).Refuses(413, "too-large");
    }

    [Fact]
    public async Task Upload_NothingOrNoFile_IsRefused()
    {
        (await Api.SendAsync(Uploads.Of([]))).Refuses(422, "document-empty");
        (await Api.SendAsync(new Request(HttpMethod.Post, "/api/v1/documents") { User = "portal", Content = () => new MultipartFormDataContent { { new StringContent("x"), "name" } } }))
            .Refuses(400, "malformed-request");
        (await Api.SendAsync(new Request(HttpMethod.Post, "/api/v1/documents") { User = "portal", Content = () => new ByteArrayContent(Uploads.Pdf) }))
            .Refuses(415, "unsupported-media-type");
        (await Api.SendAsync(new Request(HttpMethod.Post, "/api/v1/documents") { User = "portal", Content = () => new FormUrlEncodedContent([new("file", "x")]) }))
            .Refuses(415, "unsupported-media-type");
    }

    [Fact]
    public async Task Upload_TwoFiles_IsRefusedAndKeepsNeither()
    {
        var two = () => new MultipartFormDataContent { { new ByteArrayContent(Uploads.Pdf), "file", "a.pdf" }, { new ByteArrayContent(Uploads.Pdf), "file", "b.pdf" } };

        (await Api.SendAsync(new Request(HttpMethod.Post, "/api/v1/documents") { User = "portal", Content = two }))
            .Refuses(400, "malformed-request").Names(("/file", "duplicateMember"));
    }

    [Fact]
    public async Task Upload_ByABody_IsNotItsRole() =>
        (await Api.SendAsync(Uploads.Of(Uploads.Pdf, "officer.71"))).Refuses(403, "role-missing");
}

/// <summary>Large uploads through the gateway.</summary>
[Collection(nameof(Distributed))]
public sealed class DistributedUploadTests(DistributedSystem system) : SystemTests(system)
{
    [Theory]
    [InlineData((10 * 1024 * 1024) + 1)]
    [InlineData(20 * 1024 * 1024)]
    public async Task Upload_TooLarge_Is413WithAProblemDocument(int size)
    {
        var content = new byte[size];
        Uploads.Pdf.CopyTo(content, 0);

        (await Api.SendAsync(Uploads.Of(content))).Refuses(413, "too-large");
    }
}
