using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.UseCases;

namespace KazMigration.HealthWorkforce.Application.Levels;

/// <summary>The levels in force on a day; today when none is named.</summary>
public sealed record ListLevels(DateOnly? On) : IQuery<LevelPolicyView>;

internal sealed class ListLevelsHandler(LevelPolicies policies, TimeProvider time) : IQueryHandler<ListLevels, LevelPolicyView>
{
    public Task<Result<LevelPolicyView>> Handle(ListLevels query, CancellationToken cancellationToken)
    {
        var policy = policies.InForceOn(query.On ?? time.AlmatyNow().Date);
        return Task.FromResult<Result<LevelPolicyView>>(
            new LevelPolicyView(policy.Edition, policy.InForceFrom, policy.InForceFromDerived, [.. policy.Levels.Select(LevelView.Of)]));
    }
}
