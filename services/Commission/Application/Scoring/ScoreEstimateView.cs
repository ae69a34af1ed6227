using KazMigration.Commission.Domain;

namespace KazMigration.Commission.Application;

/// <summary>A score as it would be on a day, and what would make it enough; <c>changes</c> are alternatives, empty when it is.</summary>
public sealed record ScoreEstimateView(
    ScoreView Score, string ScoringEdition, DateOnly On, int CompletedYears, bool Enough, IReadOnlyList<ScoreChangeView> Changes)
{
    internal static ScoreEstimateView Of(IReadOnlyList<EducationValue> education, IReadOnlyList<WorkPeriod> experience, DateOnly on)
    {
        var policy = ScoringPolicy.InForceOn(on);
        var (score, years) = (policy.Score(education, experience, on), WorkExperience.CompletedYears(experience, on));
        return new(
            ScoreView.Of(score), score.PolicyEdition, on, years, score.Total >= score.Threshold,
            [
                .. policy.ChangesThatReach(score).Select(c => new ScoreChangeView(
                    c.EducationAnyOf,
                    c.CompletedYears is { } needed ? new(needed, needed - years, WorkExperience.ReachedOn(experience, needed, on)) : null)),
            ]);
    }
}

/// <summary>One way to enough points: evidence of education of any of these values, and the experience, both where both are named.</summary>
public sealed record ScoreChangeView(IReadOnlyList<EducationValue> EducationAnyOf, ExperienceNeeded? Experience);

/// <summary>
/// Completed years in all, how many more that is – by evidence of further work, or by working on: then they are completed on
/// <c>reachedOn</c>, counted as if work ran from the day after <c>on</c>.
/// </summary>
public sealed record ExperienceNeeded(int CompletedYears, int YearsMore, DateOnly ReachedOn);
