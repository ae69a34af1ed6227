using System.Security.Cryptography.X509Certificates;
using KazMigration.Applications.Application;
using KazMigration.Documents;

namespace KazMigration.Applications.Infrastructure;

/// <summary>Configuration section "Signing".</summary>
public sealed class SigningOptions
{
    public const string Section = "Signing";

    public SigningMode Mode { get; set; } = SigningMode.Files;

    /// <summary>PKCS#12 file with certificate and key, by LEB code.</summary>
    public Dictionary<string, string> Files { get; } = [];

    /// <summary>Passwords of those files, by LEB code; from the environment or a secret store.</summary>
    public Dictionary<string, string> Passwords { get; } = [];
}

public enum SigningMode
{
    /// <summary>Keys of the LEBs' authorised persons from files.</summary>
    Files,

    /// <summary>Keys of a made-up authority: refused in production.</summary>
    Sandbox,
}

/// <summary>Signs with keys of the sandbox authority.</summary>
internal sealed class SandboxSigning(SandboxAuthority authority) : IDocumentSigning
{
    public byte[] Sign(string localExecutiveBody, byte[] content, DateTimeOffset at) => authority.Signer(localExecutiveBody).Sign(content, at);

    public IReadOnlyList<string> ChainOf(string localExecutiveBody) =>
        [authority.Certificate(localExecutiveBody).ExportCertificatePem() + "\n", authority.AuthorityPem];
}

/// <summary>Signs with the keys that the configuration names; a body without one cannot decide.</summary>
internal sealed class FileSigning(SigningOptions options) : IDocumentSigning, IDisposable
{
    private readonly Dictionary<string, DocumentSigner> _signers = options.Files.ToDictionary(
        file => file.Key,
        file => new DocumentSigner(X509CertificateLoader.LoadPkcs12FromFile(file.Value, options.Passwords.GetValueOrDefault(file.Key))));

    public byte[] Sign(string localExecutiveBody, byte[] content, DateTimeOffset at) =>
        _signers.TryGetValue(localExecutiveBody, out var signer)
            ? signer.Sign(content, at)
            : throw new InvalidOperationException($"Configuration has no {SigningOptions.Section}:Files:{localExecutiveBody}");

    public IReadOnlyList<string> ChainOf(string localExecutiveBody)
    {
        if (!_signers.TryGetValue(localExecutiveBody, out var signer))
            return [];
        // The file may hold the authorities' certificates beside the key's own.
        var held = X509CertificateLoader.LoadPkcs12CollectionFromFile(options.Files[localExecutiveBody], options.Passwords.GetValueOrDefault(localExecutiveBody));
        try
        {
            var own = signer.Certificate.Thumbprint;
            return [.. held.OrderBy(c => c.Thumbprint == own ? 0 : 1).Select(c => c.ExportCertificatePem() + "\n")];
        }
        finally
        {
            foreach (var certificate in held)
                certificate.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var signer in _signers.Values)
            signer.Dispose();
    }
}
