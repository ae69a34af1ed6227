namespace KazMigration.HealthWorkforce.Domain.Cpd;

/// <summary>The editions of the policy. No wording before the first is known, so it also serves every day before.</summary>
public sealed class CpdPolicies(params IEnumerable<CpdPolicy> editions)
{
    private readonly CpdPolicy[] _editions = [.. editions.OrderBy(e => e.InForceFrom)];

    /// <summary>The policy for what is entered or asked on this day.</summary>
    public CpdPolicy InForceOn(DateOnly day) => _editions.LastOrDefault(e => e.InForceFrom <= day) ?? _editions[0];
}
