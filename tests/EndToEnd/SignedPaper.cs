namespace KazMigration.EndToEnd.Tests;

/// <summary>A PDF with its detached signature, put to the tools that others would use on it.</summary>
internal sealed class SignedPaper : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kazmigration-paper-").FullName;

    private SignedPaper()
    {
    }

    private string Pdf => Path.Combine(_folder, "paper.pdf");

    public static async Task<SignedPaper> OfAsync(Api api, byte[] pdf, byte[] signature)
    {
        var paper = new SignedPaper();
        await File.WriteAllBytesAsync(paper.Pdf, pdf);
        await File.WriteAllBytesAsync(Path.Combine(paper._folder, "paper.p7s"), signature);
        await File.WriteAllBytesAsync(Path.Combine(paper._folder, "ca.pem"), (await api.GetAsync("/sandbox/ca.pem")).Is(200).Bytes);
        return paper;
    }

    /// <summary>The document at a path and its signature, found well formed and signed.</summary>
    public static async Task<SignedPaper> CheckedAsync(Api api, string path, string user)
    {
        var (pdf, signature) = ((await api.GetAsync(path + "/document", user)).Is(200), (await api.GetAsync(path + "/signature", user)).Is(200));
        Assert.Equal(("application/pdf", "application/pkcs7-signature"), (pdf.ContentHeaders.ContentType?.MediaType, signature.ContentHeaders.ContentType?.MediaType));
        var paper = await OfAsync(api, pdf.Bytes, signature.Bytes);
        await paper.AssertWellFormedAsync();
        await paper.AssertSignedAsync();
        return paper;
    }

    public Task AssertWellFormedAsync() => Command.RunAsync("qpdf", "--check", Pdf);

    /// <summary>Its words, however the lines are broken.</summary>
    public async Task<string> TextAsync() =>
        string.Join(' ', (await Command.RunAsync("pdftotext", "-layout", Pdf, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the QR code on it says, as a phone would read it.</summary>
    public async Task<string> QrCodeAsync()
    {
        await Command.RunAsync("pdftoppm", "-r", "200", "-png", Pdf, Path.Combine(_folder, "page"));
        return await Command.RunAsync("zbarimg", ["-q", "--raw", .. Directory.GetFiles(_folder, "page*.png")]);
    }

    /// <summary>openssl takes the signature for this PDF and for no other.</summary>
    public async Task AssertSignedAsync()
    {
        var (code, _, error) = await VerifyAsync(Pdf);
        Assert.True(code == 0, error);

        var changed = Path.Combine(_folder, "changed.pdf");
        var bytes = await File.ReadAllBytesAsync(Pdf);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(changed, bytes);
        (code, _, error) = await VerifyAsync(changed);
        Assert.True(code != 0, "openssl takes the signature for a changed file");
        Assert.Contains("content verify error", error, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<(int Code, string Output, string Error)> VerifyAsync(string content) => Command.TryAsync(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", Path.Combine(_folder, "paper.p7s"), "-content", content,
        "-CAfile", Path.Combine(_folder, "ca.pem"), "-purpose", "any", "-out", "/dev/null");
}
