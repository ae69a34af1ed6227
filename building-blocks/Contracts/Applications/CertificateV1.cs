namespace KazMigration.Contracts.Applications.V1;

/// <summary>The LEB extended a certificate by the employment contract (Order 236, p. 16); its number stays.</summary>
public sealed record CertificateExtended(
    Guid CaseId, string CertificateNumber, string LocalExecutiveBody, Guid ProfessionId, DateOnly ValidFrom, DateOnly ValidToBefore, DateOnly ValidTo,
    string DocumentSha256, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB issued a certificate with a new number in place of another, which ended (Order 236, p. 22; employer: p. 19).</summary>
public sealed record CertificateReplaced(
    Guid CaseId, string CertificateNumber, string ReplacedNumber, string LocalExecutiveBody, Guid ProfessionId, DateOnly ValidFrom, DateOnly ValidTo,
    string DocumentSha256, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB repeated a lost or damaged certificate under its number (Order 236, p. 22-1).</summary>
public sealed record DuplicateIssued(
    Guid CaseId, string CertificateNumber, int DuplicateNumber, string LocalExecutiveBody, string DocumentSha256, LegalBasis LegalBasis,
    DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB revoked a certificate on an act of a supervising body (Order 236, p. 21, 23).</summary>
public sealed record CertificateRevoked(
    Guid CaseId, string CertificateNumber, string LocalExecutiveBody, string ActBody, string ActNumber, DateOnly ActDate, LegalBasis LegalBasis,
    DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB restored a revoked certificate on a justified complaint against the revocation (Order 236, p. 24, 26–28); its term stays as it was.</summary>
public sealed record CertificateRestored(
    Guid CaseId, string CertificateNumber, string LocalExecutiveBody, Guid ComplaintId, string ComplaintNumber, DateOnly ValidFrom, DateOnly ValidTo,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The term of a certificate ended (Order 236, p. 23).</summary>
public sealed record CertificateExpired(
    Guid CaseId, string CertificateNumber, string LocalExecutiveBody, DateOnly ValidTo, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The holder told of a new employer or of the end of the contract (Order 236, p. 18, 20).</summary>
public sealed record NoticeReceived(
    Guid CaseId, Guid NoticeId, string CertificateNumber, string LocalExecutiveBody, string Kind, DateOnly OccurredOn, DateOnly DueOn, int LateBy,
    string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;
