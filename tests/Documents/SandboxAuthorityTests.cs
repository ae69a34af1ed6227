using System.Security.Cryptography.X509Certificates;

namespace KazMigration.Documents.Tests;

public sealed class SandboxAuthorityTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Open_ManyAtOnce_OneAuthorityAndOneCertificateABody()
    {
        using var start = new ManualResetEventSlim();
        var opened = Enumerable.Range(0, 8).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                var authority = SandboxAuthority.Open(_place.Folder);
                return (authority.AuthorityPem, First: authority.Certificate("71").Thumbprint, Second: authority.Certificate("75").Thumbprint);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        start.Set();
        var seen = await Task.WhenAll(opened);

        Assert.Single(seen.Distinct());
        Assert.NotEqual(seen[0].First, seen[0].Second);
        Assert.Equal(File.ReadAllText(Path.Combine(_place.Folder, "ca.pem")), seen[0].AuthorityPem);
    }

    [Fact]
    public void Open_Again_SameCertificates()
    {
        var first = SandboxAuthority.Open(_place.Folder).Certificate("AB");
        var second = SandboxAuthority.Open(_place.Folder).Certificate("ab");

        Assert.Equal(first, second);
        Assert.True(second.HasPrivateKey);
    }

    [Fact]
    public void Open_AfterARunKilledHalfway_Completes()
    {
        var key = SandboxAuthority.Open(_place.Folder);
        File.Delete(Path.Combine(_place.Folder, "ca.pem"));
        File.WriteAllText(Path.Combine(_place.Folder, "ca.pem.new"), "-----BEGIN CERTIFICATE-----\nMII" + new string('x', 4000));

        var again = SandboxAuthority.Open(_place.Folder);

        Assert.NotEqual(key.AuthorityPem, again.AuthorityPem);
        Assert.Equal(key.Authority.GetPublicKeyString(), again.Authority.GetPublicKeyString());
        Assert.NotNull(again.Certificate("71"));
    }

    [Fact]
    public void Certificate_OfABody_IsForSigningInTheSandboxYears()
    {
        var authority = SandboxAuthority.Open(_place.Folder);
        var certificate = authority.Certificate("71");

        Assert.Equal("LEB 71 (sandbox)", certificate.GetNameInfo(X509NameType.SimpleName, false));
        Assert.Equal(authority.Authority.SubjectName.RawData, certificate.IssuerName.RawData);
        Assert.Equal(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, certificate.Extensions.OfType<X509KeyUsageExtension>().Single().KeyUsages);
        Assert.InRange(certificate.NotBefore.ToUniversalTime(), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.InRange(certificate.NotAfter.ToUniversalTime(), new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2050, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(authority.Authority.HasPrivateKey);
    }

    [Fact]
    public void Open_KeyFiles_OnlyTheirOwnerMayRead()
    {
        SandboxAuthority.Open(_place.Folder).Certificate("71");

        Assert.Equal("600\n600\n", _place.Run("stat", "-c", "%a", "ca.key.pem", "leb-71.pem").Output);
        Assert.Empty(Directory.GetFiles(_place.Folder, "*.new"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("711")]
    [InlineData("..")]
    [InlineData("7/")]
    [InlineData("Қ1")]
    public void Certificate_NotACode_IsRefused(string code) =>
        Assert.Throws<ArgumentException>(() => SandboxAuthority.Open(_place.Folder).Certificate(code));
}
