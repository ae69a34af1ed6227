namespace KazMigration.Applications.Domain.Applications;

/// <summary>The commission's final decision on the applicant, on which the LEB decides (Order 236, p. 11).</summary>
public sealed record Recommendation(bool ToIssue, int Score, int Threshold, IReadOnlyList<Ground> Grounds, string ProtocolNumber, DateOnly ProtocolDate);

/// <summary>A ground of refusal (Order 236, annex 2, row 9: the only ones).</summary>
public sealed record Ground(string Code, LegalBasis LegalBasis);

/// <summary>The reasoned answer that refuses the service; the note is the officer's, where no commission sat.</summary>
public sealed record Refusal(
    string Number, DateOnly RefusedOn, IReadOnlyList<Ground> Grounds, Guid DocumentId, Guid SignatureId, string DocumentSha256, string? Note = null);
