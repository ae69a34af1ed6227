namespace KazMigration.Contracts.Applications.V1;

/// <summary>A complaint against the LEB was registered and its terms run (Order 236, p. 24, 25).</summary>
public sealed record ComplaintRegistered(
    Guid CaseId, Guid ComplaintId, string Number, string LocalExecutiveBody, string Against, DateOnly RegisteredOn, DateOnly ForwardDueOn, DateOnly AnswerDueOn,
    string CalendarEdition, LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The LEB passed a complaint with the case file to the reviewing body, whose term begins (Order 236, p. 24, 26).</summary>
public sealed record ComplaintForwarded(
    Guid CaseId, Guid ComplaintId, string Number, string LocalExecutiveBody, bool Late, DateOnly ReviewDueOn, string CalendarEdition,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;

/// <summary>The procedure of a complaint ended: granted by the LEB (Order 236, p. 24), decided by the reviewing body (p. 26), or taken back.</summary>
public sealed record ComplaintDecided(
    Guid CaseId, Guid ComplaintId, string Number, string LocalExecutiveBody, string Outcome, bool Late, bool ReopenedCase,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent
{
    /// <summary>The LEB granted fully what is asked.</summary>
    public const string Granted = "granted";

    /// <summary>Taken back by who complained.</summary>
    public const string Withdrawn = "withdrawn";
}

/// <summary>
/// A justified complaint against a refusal opened the case anew (Order 236, p. 24, 26). A first certificate goes to the
/// commission again, in a new round; what it decided before stays on record.
/// </summary>
[DeliveredTo("commission")]
public sealed record ApplicationReopened(
    Guid CaseId, string Number, string Kind, string LocalExecutiveBody, int Round, string ComplaintNumber, DateOnly ResultDueOn, string CalendarEdition,
    LegalBasis LegalBasis, DateTimeOffset At) : IIntegrationEvent;
