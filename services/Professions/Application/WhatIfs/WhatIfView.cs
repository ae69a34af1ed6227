using System.Text.Json.Serialization;
using KazMigration.Professions.Domain.WhatIfs;

namespace KazMigration.Professions.Application.WhatIfs;

/// <summary>A question, how far its answer has come, and the answer once it is whole.</summary>
/// <param name="EditionDraftId">The draft edition asked about; null for a policy.</param>
/// <param name="EditionDraftVersion">Its version then; what is changed later is not in the answer.</param>
/// <param name="ScoringPolicy">The draft policy asked about; null for an edition.</param>
/// <param name="From">First day of the decisions looked at.</param>
/// <param name="To">Last day of the decisions looked at.</param>
/// <param name="Progress">How far each service that is asked has come.</param>
/// <param name="AnsweredAt">When it last answered; null before the first page.</param>
/// <param name="Result">Null until it is done.</param>
public sealed record WhatIfView(
    Guid Id, WhatIfState State, Guid? EditionDraftId, long? EditionDraftVersion, PolicyDraft? ScoringPolicy, int Months, DateOnly From, DateOnly To,
    string AskedBy, DateTimeOffset AskedAt, IReadOnlyList<ProgressView> Progress, DateTimeOffset? AnsweredAt, WhatIfResult? Result, long Version)
{
    internal static WhatIfView Of(WhatIf asked) => new(
        asked.Id, asked.State, asked.EditionDraftId, asked.EditionDraftVersion, asked.Policy, asked.Months, asked.From, asked.To,
        asked.AskedBy, asked.AskedAt.InAlmaty(), [new(asked.Policy is null ? "applications" : "commission", asked.Examined, asked.Total)], asked.AnsweredAt?.InAlmaty(),
        asked.State is WhatIfState.Done ? new(asked.Examined, asked.Counts.Sum(c => c.Cases), asked.Counts, asked.Professions ?? []) : null, asked.Version);
}

/// <summary>How many decided cases a service has examined, of how many; it tells that with the first page.</summary>
public sealed record ProgressView(string Service, int Examined, int? Total);

/// <summary>The answer in numbers; the cases are a list of their own.</summary>
/// <param name="Examined">Decided cases of the months.</param>
/// <param name="Changed">Those of them that would have come out otherwise.</param>
/// <param name="Counts">The same by LEB and kind of change.</param>
/// <param name="Professions">What the draft edition makes of professions; empty for a policy.</param>
public sealed record WhatIfResult(int Examined, int Changed, IReadOnlyList<ChangeCount> Counts, IReadOnlyList<ProfessionFate> Professions);

/// <summary>A decided case that would have come out otherwise.</summary>
public sealed record OtherwiseCaseView(
    Guid ApplicationId, string LocalExecutiveBody, DateOnly DecidedOn, string Change, OutcomeView Before, OutcomeView After,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? ProfessionId = null);

/// <summary>How it came out, or would have; points and grounds where a score decides.</summary>
public sealed record OutcomeView(
    string Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Score = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Threshold = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Grounds = null)
{
    internal static OutcomeView Of(Outcome outcome) => new(outcome.Word, outcome.Score, outcome.Threshold, outcome.Grounds);
}
