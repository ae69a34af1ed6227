using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace KazMigration.Documents;

/// <summary>
/// Signs files with one certificate's key (ECDSA or RSA, SHA-256) into detached CMS. Keys are opened once and reused;
/// each is used by one thread at a time, since the platform promises no more. Safe for all threads.
/// </summary>
public sealed class DocumentSigner : IDisposable
{
    private static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");
    private static readonly Oid SigningCertificateV2 = new("1.2.840.113549.1.9.16.2.47");
    private readonly ConcurrentBag<AsymmetricAlgorithm> _keys = [];
    private readonly AsnEncodedData _signingCertificate;

    public DocumentSigner(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        Certificate = certificate;
        _signingCertificate = new AsnEncodedData(SigningCertificateV2, HashOf(certificate));
        _keys.Add(OpenKey());
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>The DER of a CMS SignedData without the content, with the signer's certificate and the signing time.</summary>
    public byte[] Sign(byte[] content, DateTimeOffset signingTime)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!_keys.TryTake(out var key)) key = OpenKey();
        try
        {
            var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, Certificate, key)
            {
                DigestAlgorithm = Sha256,
                IncludeOption = X509IncludeOption.EndCertOnly,
            };
            signer.SignedAttributes.Add(new Pkcs9SigningTime(signingTime.UtcDateTime));
            signer.SignedAttributes.Add(_signingCertificate);
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.ComputeSignature(signer, silent: true);
            return cms.Encode();
        }
        finally
        {
            _keys.Add(key);
        }
    }

    public void Dispose()
    {
        while (_keys.TryTake(out var key)) key.Dispose();
    }

    private AsymmetricAlgorithm OpenKey() => (AsymmetricAlgorithm?)Certificate.GetECDsaPrivateKey() ?? Certificate.GetRSAPrivateKey()
        ?? throw new ArgumentException("The certificate has no ECDSA or RSA private key.");

    // ESS signing-certificate-v2 (RFC 5035): binds the signature to this certificate, not to its issuer and number alone.
    private static byte[] HashOf(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        return writer.Encode();
    }
}
