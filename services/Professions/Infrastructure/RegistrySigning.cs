using System.Security.Cryptography.X509Certificates;
using KazMigration.Documents;
using KazMigration.Professions.Application;
using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Infrastructure;

/// <summary>Configuration section "Professions:Signing": the registry's PKCS#12 file. Without one nothing is signed.</summary>
internal sealed class RegistrySigningOptions
{
    public const string Section = "Professions:Signing";

    /// <summary>PKCS#12 file with certificate and key.</summary>
    public string? File { get; set; }

    /// <summary>Its password; from the environment or a secret store.</summary>
    public string? Password { get; set; }
}

/// <summary>Signs with a key of the sandbox authority.</summary>
internal sealed class SandboxRegistrySigning(SandboxAuthority authority) : IRegistrySigning
{
    private const string Registry = "RG";

    public Result<byte[]> Sign(byte[] content, DateTimeOffset at) => authority.Signer(Registry).Sign(content, at);
}

/// <summary>Signs with the key that the configuration names.</summary>
internal sealed class FileRegistrySigning(RegistrySigningOptions options) : IRegistrySigning, IDisposable
{
    private readonly DocumentSigner? _signer =
        options.File is { } file ? new DocumentSigner(X509CertificateLoader.LoadPkcs12FromFile(file, options.Password)) : null;

    public Result<byte[]> Sign(byte[] content, DateTimeOffset at) =>
        _signer is null ? ProfessionErrors.SigningNotConfigured : _signer.Sign(content, at);

    public void Dispose() => _signer?.Dispose();
}
