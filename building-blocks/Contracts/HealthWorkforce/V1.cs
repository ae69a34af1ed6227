namespace KazMigration.Contracts.HealthWorkforce.V1;

/// <summary>A person stands in the professional register of health workers (Order 66, p. 8). The case is the entry; who the person is, is not told.</summary>
public sealed record HealthWorkerRegistered(Guid CaseId, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>An organisation hired a person of the register (p. 8). The position is its number in the nomenclature of health positions.</summary>
public sealed record HealthWorkerHired(
    Guid CaseId, Guid WorkplaceId, string Organisation, string Region, string PositionCode, DateOnly HiredOn, int? LateByWorkingDays, LegalBasis LegalBasis,
    DateTimeOffset At) : IIntegrationEvent;

/// <summary>A person of the register has another position or region in the same organisation (p. 9).</summary>
public sealed record HealthWorkerTransferred(
    Guid CaseId, Guid FormerWorkplaceId, Guid WorkplaceId, string Organisation, string Region, string PositionCode, DateOnly On, LegalBasis LegalBasis,
    DateTimeOffset At) : IIntegrationEvent;

/// <summary>A person of the register left a workplace (p. 9), and works elsewhere or in no health organisation any more.</summary>
public sealed record HealthWorkerDeparted(
    Guid CaseId, Guid WorkplaceId, string Organisation, string Region, string PositionCode, DateOnly LeftOn, bool WorksElsewhere, LegalBasis LegalBasis,
    DateTimeOffset At) : IIntegrationEvent;

/// <summary>
/// The organisation took back what it had entered by mistake (p. 9): a hiring, a transfer or a departure of the day told, and with it the
/// move that it had made. The workplace held again is the one that a transfer or a departure had ended.
/// </summary>
public sealed record HealthWorkerMovementTakenBack(
    Guid CaseId, Guid WorkplaceId, string Movement, string Organisation, string Region, string PositionCode, DateOnly On, Guid? WorkplaceHeldAgainId,
    bool RegistrationToo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The national coordinator reported to the authorised body (p. 6): for a month, or on request. The case is the report.</summary>
public sealed record HealthWorkforceReported(
    Guid CaseId, DateOnly From, DateOnly To, bool OnRequest, DateOnly? DueOn, bool Late, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;
