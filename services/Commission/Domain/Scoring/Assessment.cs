namespace KazMigration.Commission.Domain;

/// <summary>Points by the criteria of Order 236, p. 10, and the edition of the policy that gave them.</summary>
public sealed record Score(int Education, int Experience, int Threshold, string PolicyEdition)
{
    public int Total => Education + Experience;
}

/// <summary>
/// What would be enough beside what there is: education of any of these values (none needed when empty) and so many completed
/// years in all (no more needed when null).
/// </summary>
public sealed record ScoreChange(IReadOnlyList<EducationValue> EducationAnyOf, int? CompletedYears);

/// <summary>What the commission recommends to the LEB (Order 236, p. 9).</summary>
public enum Recommendation
{
    Issue,
    Refuse,
}

/// <summary>The only grounds of refusal (Order 236, annex 2, row 9).</summary>
public enum GroundCode
{
    /// <summary>Qualification or education does not meet the requirements of the profession (item 1).</summary>
    RequirementsNotMet,

    /// <summary>Fewer than six points (item 2).</summary>
    BelowSixPoints,

    /// <summary>Documents or the data in them are unreliable (item 3).</summary>
    DocumentsUnreliable,
}

/// <summary>A ground of refusal that was found, with its legal basis.</summary>
public sealed record RefusalGround(GroundCode Code, LegalBasis LegalBasis);

/// <summary>Score, recommendation and every ground that holds.</summary>
public sealed record Assessment(Score Score, Recommendation Recommendation, IReadOnlyList<RefusalGround> Grounds);
