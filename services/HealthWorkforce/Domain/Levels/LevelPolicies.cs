namespace KazMigration.HealthWorkforce.Domain.Levels;

/// <summary>The editions of the policy. No wording before the first is known, so it also serves every day before.</summary>
public sealed class LevelPolicies(params IEnumerable<LevelPolicy> editions)
{
    private readonly LevelPolicy[] _editions = [.. editions.OrderBy(e => e.InForceFrom)];

    /// <summary>The policy for what is claimed or asked on this day.</summary>
    public LevelPolicy InForceOn(DateOnly day) => _editions.LastOrDefault(e => e.InForceFrom <= day) ?? _editions[0];
}
