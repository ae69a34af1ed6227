using KazMigration.Commission.Domain;

namespace KazMigration.Commission.Application;

/// <summary>Points, as Order 236, p. 10 gives them.</summary>
public sealed record ScoreView(int Education, int Experience, int Total, int Threshold)
{
    internal static ScoreView Of(Score score) => new(score.Education, score.Experience, score.Total, score.Threshold);
}

/// <summary>A ground of refusal; its message is put in where the caller's language is known.</summary>
public sealed record GroundView(GroundCode Code, LegalBasis LegalBasis, string Message = "")
{
    internal static IReadOnlyList<GroundView> Of(Assessment? assessment) =>
        [.. assessment?.Grounds.Select(g => new GroundView(g.Code, g.LegalBasis)) ?? []];
}

/// <summary>Score, recommendation and grounds that follow from the findings.</summary>
public sealed record AssessmentView(ScoreView Score, Recommendation Recommendation, IReadOnlyList<GroundView> Grounds)
{
    internal static AssessmentView Of(Assessment assessment) =>
        new(ScoreView.Of(assessment.Score), assessment.Recommendation, GroundView.Of(assessment));
}

/// <summary>The protocol of a case in brief.</summary>
public sealed record ProtocolSummary(Guid Id, string Number, DateOnly Date, int Attendees, int Signatures);

/// <summary>A case before the commission.</summary>
public sealed record CaseView(
    Guid Id, Guid ApplicationId, string ApplicationNumber, CaseStatus Status, string LocalExecutiveBody,
    DateOnly RegisteredOn, DateOnly ReceivedOn, DateOnly DecisionDueOn, string CalendarEdition,
    Profession? Profession, Claims Claims, Findings? Findings,
    ScoreView? Score, string? ScoringEdition, Recommendation? Recommendation, IReadOnlyList<GroundView> Grounds,
    ProtocolSummary? Protocol, DateTimeOffset? ConcludedAt, IReadOnlyList<HistoryStep> History, long Version,
    int Round = 1, IReadOnlyList<FormerRound>? FormerRounds = null)
{
    internal static CaseView Of(CommissionCase c, Protocol? protocol) => new(
        c.Id, c.ApplicationId, c.ApplicationNumber, c.Status, c.LocalExecutiveBody,
        c.RegisteredOn, c.ReceivedOn, c.DecisionDueOn, c.CalendarEdition,
        c.Profession, c.Claims, c.Findings,
        c.Assessment is null ? null : ScoreView.Of(c.Assessment.Score), c.Assessment?.Score.PolicyEdition,
        c.Assessment?.Recommendation, GroundView.Of(c.Assessment),
        protocol is null ? null : new(protocol.Id, protocol.Number, protocol.Date, protocol.Attendees.Count, protocol.Signatures.Count),
        c.ConcludedAt?.InAlmaty(), c.History, c.Version, c.Round, c.FormerRounds);
}
