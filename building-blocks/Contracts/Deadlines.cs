namespace KazMigration.Contracts.Deadlines.V1;

/// <summary>One working day is left of a term (who owes it, and until when).</summary>
public sealed record DeadlineApproaching(
    Guid CaseId, string Term, string LocalExecutiveBody, DateOnly DueOn, string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A term of a body ended without its act. Nothing is decided by it: it stays visible until the body acts.</summary>
public sealed record DeadlineMissed(
    Guid CaseId, string Term, string LocalExecutiveBody, DateOnly DueOn, string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A running term got another last day, since a newer edition of the calendar counts. What was told of the day before no longer holds.</summary>
public sealed record DeadlineMoved(
    Guid CaseId, string Term, string LocalExecutiveBody, DateOnly DueOnBefore, DateOnly DueOn, string CalendarEditionBefore, string CalendarEdition,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A missed term has stayed without the body's act for so long that it goes to the head of the LEB. Nothing is decided by it.</summary>
public sealed record DeadlineEscalated(
    Guid CaseId, string Term, string LocalExecutiveBody, DateOnly DueOn, int LateByWorkingDays, string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At)
    : IIntegrationEvent;
