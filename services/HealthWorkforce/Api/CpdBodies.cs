using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Api;

/// <summary>A request that carries nothing.</summary>
internal sealed record CpdConfirmationBody;

/// <summary>The head of the organisation who confirmed, by name, and the day of it.</summary>
internal sealed record CpdHeadBody(string Head, DateOnly On);

/// <summary>Which requirements the documents do not meet, and why.</summary>
internal sealed record CpdRefusalBody(IReadOnlyList<CpdRefusalGround> Grounds, string Reason);
