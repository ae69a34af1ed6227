namespace KazMigration.Applications.Domain.Applications;

/// <summary>The commission's final decision on the applicant, on which the LEB decides (Order 236, p. 11).</summary>
/// <param name="ToIssue">Whether it recommends to issue.</param>
/// <param name="Score">Points given (p. 10).</param>
/// <param name="Threshold">Points needed (annex 2, row 9.2).</param>
/// <param name="Grounds">Every ground of refusal that holds.</param>
/// <param name="ProtocolNumber">Number of the protocol.</param>
/// <param name="ProtocolDate">Its date.</param>
/// <param name="PolicyEdition">Edition of the scoring policy; null where it was not told.</param>
public sealed record Recommendation(
    bool ToIssue, int Score, int Threshold, IReadOnlyList<Ground> Grounds, string ProtocolNumber, DateOnly ProtocolDate, string? PolicyEdition = null);

/// <summary>A ground of refusal (Order 236, annex 2, row 9: the only ones).</summary>
public sealed record Ground(string Code, LegalBasis LegalBasis);

/// <summary>The reasoned answer that refuses the service; the note is the officer's, where no commission sat.</summary>
public sealed record Refusal(
    string Number, DateOnly RefusedOn, IReadOnlyList<Ground> Grounds, Guid DocumentId, Guid SignatureId, string DocumentSha256, string? Note = null)
{
    /// <summary>The instant; older refusals have their day alone.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>Whether it came later than an instant; by its day where no more is known.</summary>
    public bool CameAfter(DateTimeOffset instant) => instant < (RefusedAt ?? RefusedOn.BeginningInAlmaty());
}

/// <summary>A refusal that a complaint set aside, with the recommendation it followed (none where no commission sat), and when.</summary>
public sealed record FormerRefusal(Refusal Refusal, Recommendation? Recommendation, DateTimeOffset SetAsideAt);
