namespace KazMigration.Commission.Domain;

/// <summary>Errors of compositions.</summary>
public static class CompositionErrors
{
    public static readonly ErrorCode NotFound = new("composition-not-found", ErrorKind.NotFound, LegalBasis.Order236("6"));
    public static readonly ErrorCode NotValid = new("composition-not-valid", ErrorKind.RuleRefuses, LegalBasis.Order236("6"));
    public static readonly ErrorCode NoneInForce = new("no-composition-in-force", ErrorKind.RuleRefuses, LegalBasis.Order236("6"));
}
