namespace KazMigration.ResidencePermits.Domain.Filing;

/// <summary>What can happen to an application for a permit.</summary>
public enum PermitStepKind { Registered, Agreed, Disagreed, Granted, Refused, Withdrawn, DeadlineMissed, DeadlineEscalated }

/// <summary>One step: what, when, by whom (role), on which legal basis, whether in time, and a name or number that it brought.</summary>
public sealed record PermitStep(PermitStepKind What, DateTimeOffset At, string By, LegalBasis LegalBasis, bool? Late, string? Note);
