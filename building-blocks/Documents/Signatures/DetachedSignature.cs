using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace KazMigration.Documents;

/// <summary>What the check of a signature found: the signer and the time it names, or why it does not hold.</summary>
public sealed record SignatureCheck(string? Signer, DateTimeOffset? SignedAt, string? Failure)
{
    public bool IsValid => Failure is null;
}

/// <summary>Detached CMS signatures (RFC 5652) over a file.</summary>
public static class DetachedSignature
{
    /// <summary>Signs once. Who signs often with one certificate keeps a <see cref="DocumentSigner"/>.</summary>
    public static byte[] Sign(byte[] content, X509Certificate2 certificateWithKey, DateTimeOffset signingTime)
    {
        using var signer = new DocumentSigner(certificateWithKey);
        return signer.Sign(content, signingTime);
    }

    /// <summary>Checks that a signature is over exactly this content, and that the signer's certificate leads to an authority.</summary>
    /// <param name="content">The signed file.</param>
    /// <param name="signature">DER of the detached CMS.</param>
    /// <param name="authority">The only trusted root; null leaves the certificate's origin unchecked.</param>
    public static SignatureCheck Verify(byte[] content, byte[] signature, X509Certificate2? authority = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(signature);
        try
        {
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.Decode(signature);
            if (cms.SignerInfos.Count != 1) return Fails("One signer is expected.");
            cms.CheckSignature(verifySignatureOnly: true);

            var signer = cms.SignerInfos[0];
            if (signer.Certificate is not { } certificate) return Fails("The signer's certificate is not in the signature.");
            var time = signer.SignedAttributes.Cast<CryptographicAttributeObject>().SelectMany(a => a.Values.Cast<AsnEncodedData>())
                .OfType<Pkcs9SigningTime>().FirstOrDefault()?.SigningTime;
            DateTimeOffset? signedAt = time is { } utc ? new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)) : null;
            return authority is null || LeadsTo(authority, certificate, signedAt)
                ? new SignatureCheck(certificate.Subject, signedAt, null)
                : Fails("The certificate was not issued by the authority, or was not valid when signing.");
        }
        catch (CryptographicException reason)
        {
            return Fails(reason.Message);
        }
    }

    private static bool LeadsTo(X509Certificate2 authority, X509Certificate2 certificate, DateTimeOffset? signedAt)
    {
        if (signedAt is not { } at) return false;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        return chain.Build(certificate);
    }

    private static SignatureCheck Fails(string reason) => new(null, null, reason);
}
