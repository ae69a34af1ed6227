namespace KazMigration.Applications.Application.Decisions;

/// <summary>Where the outside reaches the product, as printed on documents (configuration "Gateway:PublicUrl").</summary>
public sealed record PublicAddress(Uri Url)
{
    /// <summary>The address that shows a certificate to anyone who holds its number and code.</summary>
    public Uri VerificationOf(string number, string code) => new(Url, $"/api/v1/verification/{Uri.EscapeDataString(number)}?code={code}");
}
