using KazMigration.HealthWorkforce.Domain.Levels;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>The levels of an edition.</summary>
public sealed record LevelPolicyView(string Edition, DateOnly InForceFrom, bool InForceFromDerived, IReadOnlyList<LevelView> Items);

/// <summary>A level and what is asked for it.</summary>
public sealed record LevelView(
    string Code, LevelCategory Category, LocalizedText Education, IReadOnlyList<HealthEducation> Accepted, string? Previous, int? Years, LevelCpd? Cpd,
    IReadOnlyList<LevelGroundView> Grounds)
{
    internal static LevelView Of(QualificationLevel l) => new(
        l.Code, l.Category, l.Education, l.Accepted, l.Previous, l.Years, l.Cpd, [.. l.Grounds.Select(g => new LevelGroundView(g, LevelGrounds.BasisOf(g)))]);
}

/// <summary>A rule by which a level can be claimed.</summary>
public sealed record LevelGroundView(LevelGround Code, LegalBasis LegalBasis);

/// <summary>A condition: met or not, how much is asked, there, and missing; the text in the caller's language.</summary>
public sealed record LevelConditionView(
    LevelConditionCode Code, bool Met, decimal? Needed, decimal? Has, decimal? Missing, DateOnly? ReachedOn, InPlaceOf? InPlace, LegalBasis LegalBasis, string Message)
{
    internal static LevelConditionView Of(LevelCondition c) => new(c.Code, c.Met, c.Needed, c.Has, c.Missing, c.ReachedOn, c.InPlace, c.LegalBasis, "");
}

/// <summary>A level against its conditions, on a day.</summary>
public sealed record LevelAssessmentView(string Level, LevelGround Ground, string PolicyEdition, DateOnly On, bool Met, IReadOnlyList<LevelConditionView> Conditions)
{
    internal static LevelAssessmentView Of(LevelAssessment a) =>
        new(a.Level, a.Ground, a.PolicyEdition, a.On, a.Met, [.. a.Conditions.Select(LevelConditionView.Of)]);
}

/// <summary>A level that is held, since when, and from which day work counts for the next one.</summary>
public sealed record HeldLevelView(string Subject, string Specialty, string? Specialisation, string Level, LevelCategory Category, DateOnly GivenOn, DateOnly CountsFrom, Guid ClaimId)
{
    internal static HeldLevelView Of(LevelClaim c, LevelPolicy policy) => new(
        c.Subject, c.Request.Specialty, c.Request.Specialisation, c.Level, policy.Find(c.Level)?.Category ?? LevelCategory.None, c.DecidedOn!.Value, c.CountsFrom!.Value, c.Id);
}

/// <summary>A claim: what was presented, the conditions, the decision, and each step.</summary>
public sealed record LevelClaimView(
    Guid Id, Guid WorkerId, string Level, string Subject, LevelClaimStatus Status, DateOnly ClaimedOn, LevelRequest Request, LevelAssessmentView Assessment,
    DateOnly? DecidedOn, DateOnly? CountsFrom, LevelRefusal? Refusal, IReadOnlyList<LevelHistoryStep> History, long Version)
{
    internal static LevelClaimView Of(LevelClaim c) => new(
        c.Id, c.WorkerId, c.Level, c.Subject, c.Status, c.ClaimedOn, c.Request, LevelAssessmentView.Of(c.Assessment), c.DecidedOn, c.CountsFrom, c.Refusal,
        [.. c.History.Select(s => s with { At = s.At.InAlmaty() })], c.Version);
}

/// <summary>The levels that a worker holds, and all claims, the latest first.</summary>
public sealed record WorkerLevelsView(Guid WorkerId, IReadOnlyList<HeldLevelView> Held, IReadOnlyList<LevelClaimView> Claims);

/// <summary>What is missing for the next level of each specialty and specialisation in which a level is held; null after the last level.</summary>
public sealed record NextLevelsView(Guid WorkerId, DateOnly On, IReadOnlyList<NextLevelView> Items);

public sealed record NextLevelView(HeldLevelView Held, LevelAssessmentView? Next);
