using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KazMigration.Documents;

/// <summary>
/// A service's own key, with which it signs what others rely on offline and no LEB signs: receipts and answers, permits, cards and
/// forms of a register. It is not the key of an LEB; an installation may have none.
/// </summary>
public sealed class ServiceKey : IDisposable
{
    public static readonly ErrorCode NotConfigured = new("service-key-not-configured", ErrorKind.Unavailable);

    private readonly DocumentSigner? _signer;
    private readonly bool _isShared;

    private ServiceKey(DocumentSigner? signer, bool isShared) => (_signer, _isShared) = (signer, isShared);

    /// <summary>The key of a PKCS#12 file; none where no file is named.</summary>
    /// <param name="file">The file.</param>
    /// <param name="password">Its password.</param>
    /// <param name="setting">The configuration that names it, for who has to mend it.</param>
    public static ServiceKey FromFile(string? file, string? password, string setting)
    {
        try
        {
            return new(file is null ? null : new DocumentSigner(X509CertificateLoader.LoadPkcs12FromFile(file, password)), isShared: false);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{setting} cannot be opened: {failure.Message}", failure);
        }
    }

    /// <summary>A key of the sandbox authority, the same in every process.</summary>
    public static ServiceKey InSandbox(SandboxAuthority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return new(authority.Signer("SV"), isShared: true);
    }

    /// <summary>A detached CMS signature (DER); an error where there is no key.</summary>
    public Result<byte[]> Sign(byte[] content, DateTimeOffset at) => _signer is null ? NotConfigured : _signer.Sign(content, at);

    public void Dispose()
    {
        if (!_isShared)
            _signer?.Dispose();
    }
}
