namespace KazMigration.UseCases;

/// <summary>Where the outside reaches the product, as printed on documents (configuration "Gateway:PublicUrl").</summary>
public sealed record PublicAddress(Uri Url)
{
    /// <summary>The address that shows a document to anyone who holds its number and code.</summary>
    public Uri VerificationOf(string number, string code, string route = "/api/v1/verification") =>
        new(Url, $"{route}/{Uri.EscapeDataString(number)}?code={code}");
}
