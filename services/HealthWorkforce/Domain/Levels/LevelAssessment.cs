namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>A condition of a level.</summary>
public enum LevelConditionCode
{
    /// <summary>The levels follow one another (p. 19, annex 5).</summary>
    Sequence,

    /// <summary>A level in the main specialty, for a specialisation (p. 18).</summary>
    MainSpecialty,

    /// <summary>Years of continuous work since the previous level (annex 5).</summary>
    Experience,

    /// <summary>An education document of the level (p. 12, subparagraph 1).</summary>
    Education,

    /// <summary>The assessment by the accredited organisation (p. 12, subparagraph 2; p. 16).</summary>
    Assessment,

    /// <summary>Labour functions of the level (p. 12, subparagraph 3).</summary>
    LabourFunctions,

    /// <summary>Credits in all, or the participations in their place (p. 14; annex 3, row 2).</summary>
    CpdTotal,

    /// <summary>Credits of additional education (annex 3, row 3).</summary>
    CpdAdditionalEducation,

    /// <summary>Credits of non-formal education and competences together (annex 3, last row).</summary>
    CpdNonFormalAndCompetences,

    /// <summary>The certificate of a category that the ground speaks of.</summary>
    Certificate,

    /// <summary>The specialty "Nursing" (p. 19, third sentence).</summary>
    NursingSpecialty,
}

/// <summary>
/// One condition, whether it is met, and by how much: years of work, credits or participations. Numbers are null where the
/// condition is met or not, and nothing is counted.
/// </summary>
/// <param name="Code">Which.</param>
/// <param name="Met">Whether it is met.</param>
/// <param name="LegalBasis">What it rests on.</param>
/// <param name="Needed">How much is asked at least.</param>
/// <param name="Has">How much there is.</param>
/// <param name="ReachedOn">The day on which work that goes on reaches it; null where it does not go on.</param>
/// <param name="InPlace">What is enough in its place.</param>
public sealed record LevelCondition(
    LevelConditionCode Code, bool Met, LegalBasis LegalBasis, decimal? Needed = null, decimal? Has = null, DateOnly? ReachedOn = null, InPlaceOf? InPlace = null)
{
    /// <summary>How much is missing; zero where it is met.</summary>
    public decimal? Missing => Needed is null ? null : Met ? 0 : Math.Max(0, Needed.Value - (Has ?? 0));
}

/// <summary>Participations in the independent expert commission, in place of the credits in all (annex 3, row 2).</summary>
public sealed record InPlaceOf(int Needed, int Has, bool Met);

/// <summary>A level claimed against the policy: each condition, met or not.</summary>
public sealed record LevelAssessment(string Level, LevelGround Ground, string PolicyEdition, DateOnly On, IReadOnlyList<LevelCondition> Conditions)
{
    public bool Met => Conditions.All(c => c.Met);

    public IEnumerable<LevelCondition> Unmet => Conditions.Where(c => !c.Met);
}
