using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KazMigration.Applications.Application;
using KazMigration.Documents;
using Microsoft.Extensions.Hosting;

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
    public bool CanSign(string localExecutiveBody) => true;

    public byte[] Sign(string localExecutiveBody, byte[] content, DateTimeOffset at) => authority.Signer(localExecutiveBody).Sign(content, at);

    public IReadOnlyList<string> ChainOf(string localExecutiveBody) =>
        [authority.Certificate(localExecutiveBody).ExportCertificatePem() + "\n", authority.AuthorityPem];
}

/// <summary>Signs with the keys that the configuration names; a body without one cannot decide.</summary>
internal sealed class FileSigning(SigningOptions options) : IDocumentSigning, IDisposable
{
    private readonly Dictionary<string, DocumentSigner> _signers = options.Files.ToDictionary(
        file => file.Key, file => Open(file.Key, file.Value, options.Passwords.GetValueOrDefault(file.Key)));

    public bool CanSign(string localExecutiveBody) => _signers.ContainsKey(localExecutiveBody);

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

    private static DocumentSigner Open(string body, string file, string? password)
    {
        try
        {
            return new DocumentSigner(X509CertificateLoader.LoadPkcs12FromFile(file, password));
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{SigningOptions.Section}:Files:{body} cannot be opened: {failure.Message}", failure);
        }
    }

    public void Dispose()
    {
        foreach (var signer in _signers.Values)
            signer.Dispose();
    }
}

/// <summary>Opens the keys when the host starts: a missing file or a wrong password is known then, not with the first decision.</summary>
internal sealed class SigningKeys(IDocumentSigning signing) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(signing);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
