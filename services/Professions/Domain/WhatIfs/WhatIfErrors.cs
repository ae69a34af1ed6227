namespace KazMigration.Professions.Domain.WhatIfs;

/// <summary>Errors of asking what would have come out otherwise.</summary>
public static class WhatIfErrors
{
    public static readonly ErrorCode NotFound = new("what-if-not-found", ErrorKind.NotFound);

    /// <summary>Certificates are decided by the list of priority sectors alone.</summary>
    public static readonly ErrorCode ListDecidesNothing = new("list-decides-no-certificates", ErrorKind.RuleRefuses, LegalBasis.Order236("8"));
}
