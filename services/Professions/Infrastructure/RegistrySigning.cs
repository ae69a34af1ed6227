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

internal sealed class RegistrySigning(ServiceKey key) : IRegistrySigning, IDisposable
{
    public Result<byte[]> Sign(byte[] content, DateTimeOffset at) => key.Sign(content, at) is { } signature ? signature : ProfessionErrors.SigningNotConfigured;

    public void Dispose() => key.Dispose();
}
