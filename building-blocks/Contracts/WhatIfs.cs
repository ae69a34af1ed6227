namespace KazMigration.Contracts.WhatIfs.V1;

/// <summary>
/// Asks which decided applications would have come out otherwise under a draft edition of the list of priority sectors: one
/// page of those that the LEBs decided from the first to the last day. The case is the question.
/// </summary>
[DeliveredTo("applications")]
public sealed record EditionWhatIfAsked(
    Guid CaseId, int Page, string? After, DateOnly From, DateOnly To, IReadOnlyList<ProfessionUnderDraft> Professions, DateTimeOffset At) : IIntegrationEvent
{
    /// <summary>The draft has the profession no more.</summary>
    public const string NotOnList = "notOnList";

    /// <summary>The draft has it under another name.</summary>
    public const string Renamed = "renamed";

    /// <summary>The draft has it under another sector or activity.</summary>
    public const string Moved = "moved";
}

/// <summary>What a draft makes of a profession; those that it leaves as they are are not told.</summary>
public sealed record ProfessionUnderDraft(Guid Id, string Change);

/// <summary>
/// Asks which decided cases would have come out otherwise under a draft scoring policy: one page of those that the commissions
/// decided from the first to the last day. The case is the question.
/// </summary>
[DeliveredTo("commission")]
public sealed record PolicyWhatIfAsked(
    Guid CaseId, int Page, string? After, DateOnly From, DateOnly To, DraftedPolicy Policy, DateTimeOffset At) : IIntegrationEvent;

/// <summary>Points needed, points for each value of education, and for experience from so many completed years on.</summary>
public sealed record DraftedPolicy(int Threshold, IReadOnlyList<DraftedEducation> Education, IReadOnlyList<DraftedBand> Experience);

/// <summary>Points for a value of education.</summary>
public sealed record DraftedEducation(string Value, int Points);

/// <summary>Points from so many completed years on, until the next band.</summary>
public sealed record DraftedBand(int FromYears, int Points);

/// <summary>
/// One page of the answer: how many cases it looked at, those of them that would have come out otherwise, and where the next
/// page begins; no place after the last one.
/// </summary>
[DeliveredTo("professions")]
public sealed record WhatIfAnswered(
    Guid CaseId, int Page, int? Total, int Examined, IReadOnlyList<CaseOtherwise> Cases, string? Next, DateTimeOffset At) : IIntegrationEvent;

/// <summary>A decided case that would have come out otherwise. Who the applicant is, is not told.</summary>
public sealed record CaseOtherwise(
    Guid ApplicationId, string LocalExecutiveBody, DateOnly DecidedOn, string Change, CaseOutcome Before, CaseOutcome After, Guid? ProfessionId = null);

/// <summary>How a case came out, or would have; points and grounds where a score decides.</summary>
public sealed record CaseOutcome(string Outcome, int? Score = null, int? Threshold = null, IReadOnlyList<string>? Grounds = null)
{
    /// <summary>The certificate is issued, or the commission recommends to issue it.</summary>
    public const string Issued = "issued";

    /// <summary>It is refused, or the commission recommends to refuse it.</summary>
    public const string Refused = "refused";

    /// <summary>The application would not have been accepted.</summary>
    public const string NotAccepted = "notAccepted";
}
