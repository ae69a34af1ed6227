using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace KazMigration.Documents.Tests;

public sealed class DetachedSignatureTests : IDisposable
{
    private readonly Workplace _place = new();
    private readonly SandboxAuthority _authority;
    private readonly byte[] _pdf = Sample.OneLine("Сертификат");

    public DetachedSignatureTests() => _authority = SandboxAuthority.Open(Path.Combine(_place.Folder, "keys"));

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Sign_Pdf_OpensslAcceptsItAndRefusesAChangedFile()
    {
        _place.Put("x.p7s", DetachedSignature.Sign(_pdf, _authority.Certificate("71"), Sample.CreatedAt));
        _place.Put("x.pdf", _pdf);
        _place.Put("changed.pdf", [.. _pdf, (byte)'\n']);

        Assert.Equal(0, OpensslVerify("x.pdf").Code);
        Assert.NotEqual(0, OpensslVerify("changed.pdf").Code);
        var (_, printed) = _place.Run("openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", "x.p7s");
        Assert.Contains("CN=LEB 71 (sandbox)", printed, StringComparison.Ordinal);
        Assert.Contains("id-smime-aa-signingCertificateV2", printed, StringComparison.Ordinal);
        Assert.Matches(@"signingTime[\s\S]+Mar  2 05:00:00 2026 GMT", printed);
        Assert.Contains("eContent: <ABSENT>", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_RsaCertificate_OpensslAcceptsIt()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=RSA signer", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(Sample.CreatedAt.AddYears(-1), Sample.CreatedAt.AddYears(20));
        _place.Put("x.p7s", DetachedSignature.Sign(_pdf, certificate, Sample.CreatedAt));
        _place.Put("x.pdf", _pdf);
        Directory.CreateDirectory(Path.Combine(_place.Folder, "keys"));
        File.WriteAllText(Path.Combine(_place.Folder, "keys", "ca.pem"), certificate.ExportCertificatePem());

        var (code, output) = OpensslVerify("x.pdf");

        Assert.True(code == 0, output);
    }

    [Fact]
    public void Verify_Unchanged_NamesSignerAndTime()
    {
        var check = DetachedSignature.Verify(_pdf, _authority.Signer("75").Sign(_pdf, Sample.CreatedAt), _authority.Authority);

        Assert.True(check.IsValid, check.Failure);
        Assert.Contains("LEB 75 (sandbox)", check.Signer, StringComparison.Ordinal);
        Assert.Equal(Sample.CreatedAt, check.SignedAt);
    }

    [Fact]
    public void Verify_ChangedContentOrSignature_Fails()
    {
        var signature = _authority.Signer("75").Sign(_pdf, Sample.CreatedAt);
        byte[] changed = [.. _pdf];
        changed[^30] ^= 1;
        byte[] broken = [.. signature];
        broken[^3] ^= 1;

        Assert.False(DetachedSignature.Verify(changed, signature).IsValid);
        Assert.False(DetachedSignature.Verify(_pdf, broken).IsValid);
        Assert.False(DetachedSignature.Verify(_pdf, signature[..^10]).IsValid);
        Assert.False(DetachedSignature.Verify(_pdf, [1, 2, 3]).IsValid);
        Assert.False(DetachedSignature.Verify(_pdf, []).IsValid);
    }

    [Fact]
    public void Verify_SignatureThatCarriesOtherContent_Fails()
    {
        var cms = new SignedCms(new ContentInfo(Sample.OneLine("another")), detached: false);
        cms.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _authority.Certificate("71")), silent: true);

        Assert.False(DetachedSignature.Verify(_pdf, cms.Encode(), _authority.Authority).IsValid);
    }

    [Fact]
    public void Verify_OtherAuthority_Fails()
    {
        var other = SandboxAuthority.Open(Path.Combine(_place.Folder, "others"));
        var signature = other.Signer("71").Sign(_pdf, Sample.CreatedAt);

        Assert.True(DetachedSignature.Verify(_pdf, signature).IsValid);
        Assert.False(DetachedSignature.Verify(_pdf, signature, _authority.Authority).IsValid);
    }

    [Fact]
    public void Verify_SignedBeforeTheCertificateWasValid_Fails()
    {
        var signature = _authority.Signer("71").Sign(_pdf, Sample.CreatedAt.AddYears(-10));

        Assert.False(DetachedSignature.Verify(_pdf, signature, _authority.Authority).IsValid);
    }

    [Fact]
    public void Sign_ManyThreads_AllHold()
    {
        var signer = _authority.Signer("71");
        var signatures = new byte[200][];

        Parallel.For(0, signatures.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => signatures[i] = signer.Sign(BitConverter.GetBytes(i), Sample.CreatedAt));

        Assert.All(signatures.Index(), s => Assert.True(DetachedSignature.Verify(BitConverter.GetBytes(s.Index), s.Item).IsValid));
    }

    private (int Code, string Output) OpensslVerify(string content) => _place.Run(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "x.p7s", "-content", content, "-CAfile", "keys/ca.pem", "-purpose", "any", "-out", "out.pdf");
}
