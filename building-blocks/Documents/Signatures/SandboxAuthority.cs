using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KazMigration.Documents;

/// <summary>
/// A certificate authority of the sandbox, kept in a folder: its key and certificate, and a signing certificate for each
/// local executive body and service, made when first asked for. Several processes may open one folder at once. Not for production:
/// the keys lie in plain files.
/// </summary>
public sealed class SandboxAuthority
{
    // The sandbox's business clock may be set to any day the rules cover.
    private static readonly DateTimeOffset NotBefore = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset NotAfter = new(2050, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SecretFolder _folder;
    private readonly ConcurrentDictionary<string, Lazy<DocumentSigner>> _signers = new(StringComparer.Ordinal);

    private SandboxAuthority(SecretFolder folder, string authorityPem)
    {
        (_folder, AuthorityPem) = (folder, authorityPem);
        Authority = X509Certificate2.CreateFromPem(authorityPem);
    }

    /// <summary>The authority's certificate in PEM, for <c>openssl cms -verify -CAfile</c>.</summary>
    public string AuthorityPem { get; }

    /// <summary>The authority's certificate, without its key.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>Opens the folder's authority; the first to open a folder creates it.</summary>
    public static SandboxAuthority Open(string folder)
    {
        var files = new SecretFolder(folder);
        var key = files.ReadOrCreate("ca.key.pem", NewKey);
        return new SandboxAuthority(files, files.ReadOrCreate("ca.pem", () => IssueAuthority(key)));
    }

    /// <summary>The signing certificate of a local executive body, with its key. It is shared: do not dispose it.</summary>
    /// <param name="code">The body's code, two letters or digits.</param>
    public X509Certificate2 Certificate(string code) => Signer(code).Certificate;

    /// <summary>The signer of a local executive body; one per process and body.</summary>
    /// <param name="code">The body's code, two letters or digits.</param>
    public DocumentSigner Signer(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 2 || !code.All(char.IsAsciiLetterOrDigit)) throw new ArgumentException("A body's code is two letters or digits.", nameof(code));
        return _signers.GetOrAdd(code.ToUpperInvariant(), c => new Lazy<DocumentSigner>(() => Load(c))).Value;
    }

    private DocumentSigner Load(string code)
    {
        var pem = _folder.ReadOrCreate($"leb-{code}.pem", () => IssueLeaf(code));
        return new DocumentSigner(X509Certificate2.CreateFromPem(pem, pem));
    }

    private static string NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    private static string IssueAuthority(string keyPem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(keyPem);
        var request = new CertificateRequest("C=KZ, O=KazMigration, CN=KazMigration sandbox authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        using var certificate = request.CreateSelfSigned(NotBefore, NotAfter);
        return certificate.ExportCertificatePem() + "\n";
    }

    private string IssueLeaf(string code)
    {
        using var authority = X509Certificate2.CreateFromPem(AuthorityPem, _folder.Read("ca.key.pem"));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"C=KZ, O=KazMigration, CN={(char.IsAsciiDigit(code[0]) ? "LEB" : "service")} {code} (sandbox)", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        using var certificate = request.Create(authority, NotBefore, NotAfter, RandomNumberGenerator.GetBytes(16));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";
    }
}
