namespace KazMigration.Contracts.ResidencePermits.V1;

/// <summary>An application for a permit of permanent residence was accepted with a complete set of papers (Order 992, annex 3, row 8).</summary>
public sealed record PermitApplicationRegistered(
    Guid CaseId, string Number, string Region, string Category, Guid? ProfessionId, DateOnly RegisteredOn, DateOnly DecisionDueOn, DateTimeOffset At)
    : IIntegrationEvent;

/// <summary>The applicant took the application for a permit back.</summary>
public sealed record PermitApplicationWithdrawn(Guid CaseId, string Number, string Region, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A permit of permanent residence was given.</summary>
public sealed record PermitGranted(
    Guid CaseId, string PermitNumber, string Region, DateOnly ValidFrom, DateOnly ValidTo, string DocumentSha256, LegalBasis LegalBasis, DateTimeOffset At)
    : IIntegrationEvent;

/// <summary>The permit was refused on grounds of row 9.</summary>
public sealed record PermitRefused(
    Guid CaseId, string NoticeNumber, string Region, IReadOnlyList<GroundCited> Grounds, string DocumentSha256, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A permit given was annulled on grounds of the article 49 list of row 9.</summary>
public sealed record PermitAnnulled(
    Guid CaseId, string PermitNumber, string Region, IReadOnlyList<GroundCited> Grounds, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A ground by its list (general, article49) and number, with its legal basis.</summary>
public sealed record GroundCited(string List, int Number, LegalBasis LegalBasis);

/// <summary>The last day of a permit in force is near.</summary>
public sealed record PermitEndApproaching(
    Guid CaseId, string PermitNumber, string Region, DateOnly ValidTo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The term of a permit ended.</summary>
public sealed record PermitExpired(
    Guid CaseId, string PermitNumber, string Region, DateOnly ValidTo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;
