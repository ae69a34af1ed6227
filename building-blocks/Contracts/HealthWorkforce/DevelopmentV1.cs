namespace KazMigration.Contracts.HealthWorkforce.V1;

/// <summary>
/// A result of continuous professional development was confirmed by the personnel management service and by the head (Order 66,
/// p. 6, 8 of the Rules); from now on it counts. The case is the person's entry in the register.
/// </summary>
public sealed record CpdResultConfirmed(
    Guid CaseId, Guid ResultId, int Criterion, string Chapter, decimal Credits, DateOnly CompletedOn, string Organisation, string PolicyEdition,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A result was refused, since its documents do not meet the criterion (p. 11).</summary>
public sealed record CpdResultRefused(
    Guid CaseId, Guid ResultId, int Criterion, IReadOnlyList<string> Grounds, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>
/// A qualification level was given (p. 12, 16–19). <see cref="CountsFrom"/> is the day from which work counts for the next level.
/// The case is the person's entry in the register.
/// </summary>
public sealed record QualificationLevelGiven(
    Guid CaseId, Guid ClaimId, string Level, string Category, string Ground, string Specialty, string? Specialisation, DateOnly GivenOn, DateOnly CountsFrom,
    string PolicyEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A qualification level was refused, with the conditions that are not met.</summary>
public sealed record QualificationLevelRefused(
    Guid CaseId, Guid ClaimId, string Level, IReadOnlyList<UnmetCondition> Conditions, string PolicyEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A condition that a refusal cites, with its legal basis.</summary>
public sealed record UnmetCondition(string Code, LegalBasis LegalBasis);
