namespace KazMigration.Contracts.Commission.V1;

/// <summary>
/// The commission's decision on one person is final: every member who sat has signed the protocol (Order 236, p. 9). The LEB
/// decides on it (p. 11).
/// </summary>
[DeliveredTo("applications")]
public sealed record CommissionDecided(
    Guid CaseId, Guid CommissionCaseId, string LocalExecutiveBody, string Recommendation, ScoreGiven Score,
    IReadOnlyList<GroundFound> Grounds, string ProtocolNumber, DateOnly ProtocolDate, LegalBasis LegalBasis, DateTimeOffset At,
    int Round = 1) : IIntegrationEvent
{
    /// <summary>The commission recommends to issue.</summary>
    public const string Issue = "issue";

    /// <summary>The commission recommends to refuse, with grounds.</summary>
    public const string Refuse = "refuse";
}

/// <summary>Points by the criteria of p. 10, and the threshold of annex 2, row 9.2.</summary>
public sealed record ScoreGiven(int Education, int Experience, int Total, int Threshold, string PolicyEdition);

/// <summary>A ground of annex 2, row 9, that the commission found.</summary>
public sealed record GroundFound(string Code, LegalBasis LegalBasis);
