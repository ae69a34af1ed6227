using KazMigration.Commission.Application;
using KazMigration.Commission.Domain;
using KazMigration.Documents;

namespace KazMigration.Commission.Infrastructure;

/// <summary>Configuration section "Commission:Signing": the service's PKCS#12 file. Without one no receipts are signed.</summary>
internal sealed class ReceiptSigningOptions
{
    public const string Section = "Commission:Signing";

    /// <summary>PKCS#12 file with certificate and key.</summary>
    public string? File { get; set; }

    /// <summary>Its password; from the environment or a secret store.</summary>
    public string? Password { get; set; }
}

internal sealed class ReceiptSigning(ServiceKey key) : IReceiptSigning, IDisposable
{
    public Result<byte[]> Sign(byte[] content, DateTimeOffset at) => key.Sign(content, at) is { } signature ? signature : CaseErrors.SigningNotConfigured;

    public void Dispose() => key.Dispose();
}
