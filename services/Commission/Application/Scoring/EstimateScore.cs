using FluentValidation;
using KazMigration.Commission.Domain;
using KazMigration.UseCases;

namespace KazMigration.Commission.Application;

/// <summary>
/// The score that follows from what a person states, up to a day (today when none is named), and the smallest changes that make
/// it enough. Nothing is stored.
/// </summary>
public sealed record EstimateScore(IReadOnlyList<EducationValue> Education, IReadOnlyList<WorkPeriod> Experience, DateOnly? On) : IQuery<ScoreEstimateView>;

internal sealed class EstimateScoreValidator : AbstractValidator<EstimateScore>
{
    private const int MaxPeriods = 100;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public EstimateScoreValidator()
    {
        RuleFor(q => q.Education).Must(e => e.Distinct().Count() == e.Count).WithErrorCode("namedTwice");
        RuleFor(q => q.Experience).Must(e => e.Count <= MaxPeriods).WithErrorCode("tooManyPeriods");
        RuleForEach(q => q.Experience).ChildRules(period =>
            period.RuleFor(p => p.To).Must((p, to) => to is null || p.From <= to).WithErrorCode("endsBeforeItBegins"));
        RuleFor(q => q.On).InclusiveBetween(new(FirstYear, 1, 1), new(LastYear, 12, 31)).WithErrorCode("outOfRange");
    }
}

internal sealed class EstimateScoreHandler(TimeProvider time) : IQueryHandler<EstimateScore, ScoreEstimateView>
{
    public Task<Result<ScoreEstimateView>> Handle(EstimateScore query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ScoreEstimateView>>(ScoreEstimateView.Of(query.Education, query.Experience, query.On ?? time.AlmatyNow().Date));
}
