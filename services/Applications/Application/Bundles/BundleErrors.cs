namespace KazMigration.Applications.Application.Bundles;

/// <summary>Why there is no case bundle.</summary>
public static class BundleErrors
{
    /// <summary>The LEB has no key to sign the bundle with.</summary>
    public static readonly ErrorCode NotSigned = new("bundle-not-signed", ErrorKind.Unavailable, LegalBasis.Order236("24"));
}
