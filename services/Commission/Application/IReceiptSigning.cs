namespace KazMigration.Commission.Application;

/// <summary>The service's own key, with which it signs deadline receipts. The commission's decisions are signed by its members, in the product.</summary>
public interface IReceiptSigning
{
    /// <summary>A detached CMS signature (DER); an error when the configuration has no key.</summary>
    Result<byte[]> Sign(byte[] content, DateTimeOffset at);
}
