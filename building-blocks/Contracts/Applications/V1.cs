namespace KazMigration.Contracts.Applications.V1;

/// <summary>An application was accepted with a complete set of documents and its terms run (Order 236, p. 5; annex 2, row 7).</summary>
public sealed record ApplicationRegistered(
    Guid CaseId, string Number, string Kind, string LocalExecutiveBody, Guid ProfessionId,
    DateOnly RegisteredOn, DateOnly? ForwardDueOn, DateOnly ResultDueOn, string CalendarEdition, DateTimeOffset At,
    string? ConcernedCertificate = null) : IIntegrationEvent;

/// <summary>
/// The LEB sent a complete file to its commission (Order 236, p. 7). Carries what the commission assesses; who the applicant
/// is, the commission reads where the file is kept.
/// </summary>
[DeliveredTo("commission")]
public sealed record ApplicationForwarded(
    Guid CaseId, string Number, string LocalExecutiveBody, DateOnly RegisteredOn, ForwardedProfession Profession,
    IReadOnlyList<ForwardedEducation> Education, IReadOnlyList<ForwardedExperience> Experience, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The profession asked for, as the list in force on the registration day names it.</summary>
public sealed record ForwardedProfession(Guid Id, string List, string Edition, LocalizedText Name, LocalizedText Sector, LocalizedText Activity);

/// <summary>Education as the applicant states it.</summary>
public sealed record ForwardedEducation(string Level, string Specialty, DateOnly GraduatedOn);

/// <summary>A period of work as the applicant states it; one still running has no end.</summary>
public sealed record ForwardedExperience(string Position, DateOnly From, DateOnly? To);

/// <summary>The applicant took the application back; the commission closes its case if it has one.</summary>
[DeliveredTo("commission")]
public sealed record ApplicationWithdrawn(
    Guid CaseId, string Number, string LocalExecutiveBody, bool WasForwarded, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB issued a certificate (Order 236, p. 11).</summary>
public sealed record CertificateIssued(
    Guid CaseId, string CertificateNumber, string LocalExecutiveBody, Guid ProfessionId, DateOnly ValidFrom, DateOnly ValidTo,
    string DocumentSha256, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB refused on grounds of annex 2, row 9.</summary>
public sealed record ApplicationRefused(
    Guid CaseId, string NoticeNumber, string LocalExecutiveBody, IReadOnlyList<RefusalGroundStated> Grounds,
    string DocumentSha256, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A ground of refusal with its legal basis.</summary>
public sealed record RefusalGroundStated(string Code, LegalBasis LegalBasis);
