namespace KazMigration.Contracts.ResidencePermits.V1;

/// <summary>An application for the Ata Zholy card was accepted with every paper that it needs.</summary>
public sealed record CardApplicationRegistered(
    Guid CaseId, string Number, string LocalExecutiveBody, string Category, DateOnly RegisteredOn, DateOnly RequestsDueOn, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB issued an Ata Zholy card.</summary>
public sealed record CardIssued(
    Guid CaseId, string CardNumber, string LocalExecutiveBody, string Category, DateOnly ValidFrom, DateOnly ValidTo, string DocumentSha256,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB refused an Ata Zholy card, with its grounds; number and hash are those of the signed notice.</summary>
public sealed record CardRefused(
    Guid CaseId, string Number, string LocalExecutiveBody, IReadOnlyList<CardGround> Grounds, LegalBasis LegalBasis, DateTimeOffset At,
    string? NoticeNumber = null, string? DocumentSha256 = null) : IIntegrationEvent;

/// <summary>A ground of refusal and what it rests on.</summary>
public sealed record CardGround(string Code, LegalBasis LegalBasis);

/// <summary>The holder acquired the citizenship of Kazakhstan, so the card is invalid; the permit, if they entered with it, stays as it was.</summary>
public sealed record CardInvalidated(
    Guid CaseId, string CardNumber, string LocalExecutiveBody, DateOnly AcquiredOn, LegalBasis LegalBasis, DateTimeOffset At, string? PermitNumber = null)
    : IIntegrationEvent;

/// <summary>The holder of a card entered the country and has a residence permit from that day to the last one named.</summary>
public sealed record CardHolderEntered(
    Guid CaseId, string CardNumber, string LocalExecutiveBody, DateOnly EnteredOn, string PermitNumber, DateOnly PermitTo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The last day of a card in force is near.</summary>
public sealed record CardEndApproaching(
    Guid CaseId, string CardNumber, string LocalExecutiveBody, DateOnly ValidTo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The term of a card ended.</summary>
public sealed record CardExpired(
    Guid CaseId, string CardNumber, string LocalExecutiveBody, DateOnly ValidTo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;
