namespace KazMigration.Contracts.Deadlines.V1;

/// <summary>One working day is left of a term (who owes it, and until when).</summary>
public sealed record DeadlineApproaching(
    Guid CaseId, string Term, string LocalExecutiveBody, DateOnly DueOn, string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A term of a body ended without its act. Nothing is decided by it: it stays visible until the body acts.</summary>
public sealed record DeadlineMissed(
    Guid CaseId, string Term, string LocalExecutiveBody, DateOnly DueOn, string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;
