using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Cpd;

/// <summary>The criteria in force on a day; today when none is named.</summary>
public sealed record ListCpdCriteria(DateOnly? On) : IQuery<CpdCriteriaView>;

internal sealed class ListCpdCriteriaHandler(CpdPolicies policies, TimeProvider time) : IQueryHandler<ListCpdCriteria, CpdCriteriaView>
{
    public Task<Result<CpdCriteriaView>> Handle(ListCpdCriteria query, CancellationToken cancellationToken)
    {
        var policy = policies.InForceOn(query.On ?? time.AlmatyNow().Date);
        return Task.FromResult<Result<CpdCriteriaView>>(
            new CpdCriteriaView(policy.Edition, policy.InForceFrom, policy.InForceFromDerived, [.. policy.Criteria.Select(CpdCriterionView.Of)]));
    }
}
