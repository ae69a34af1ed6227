namespace KazMigration.Professions.Domain.WhatIfs;

/// <summary>How far the answer to a question has come.</summary>
public enum WhatIfState
{
    /// <summary>Nothing was answered yet.</summary>
    Asked,

    /// <summary>Some pages were answered.</summary>
    Running,

    /// <summary>The last page was answered.</summary>
    Done,
}

/// <summary>
/// The question which decided cases of the last months would have come out otherwise under a draft. The service that decided them
/// is asked page by page and keeps nothing of it: how far it has come stands here alone, so that whoever stops in between goes
/// on where it was.
/// </summary>
public sealed class WhatIf : IVersioned
{
    /// <summary>How far back a question may look.</summary>
    public const int MostMonths = 36;

    private WhatIf() => (AskedBy, Counts) = ("", []);

    private WhatIf(int months, string by, AlmatyTime now)
    {
        Id = Guid.CreateVersion7();
        (Months, From, To) = (months, now.Date.AddMonths(-months), now.Date);
        (AskedBy, AskedAt, Page, Counts) = (by, now.Instant, 1, []);
    }

    public Guid Id { get; private set; }

    public int Months { get; private set; }

    /// <summary>The first day of the decisions looked at.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day of the decisions looked at: the day on which it was asked.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The subject of the token.</summary>
    public string AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The draft edition asked about; null for a policy.</summary>
    public Guid? EditionDraftId { get; private set; }

    /// <summary>The draft's version when it was asked: what is changed later is not in the answer.</summary>
    public long? EditionDraftVersion { get; private set; }

    /// <summary>What the draft edition makes of professions; null for a policy.</summary>
    public IReadOnlyList<ProfessionFate>? Professions { get; private set; }

    /// <summary>The draft policy asked about; null for an edition.</summary>
    public PolicyDraft? Policy { get; private set; }

    public WhatIfState State { get; private set; }

    /// <summary>The page that is awaited, from 1.</summary>
    public int Page { get; private set; }

    /// <summary>Where the page that is awaited begins, as the service asked told it; null for the first.</summary>
    public string? After { get; private set; }

    public int Examined { get; private set; }

    /// <summary>How many cases there are to examine; null until the first page tells.</summary>
    public int? Total { get; private set; }

    /// <summary>Cases that would have come out otherwise, by LEB and kind of change.</summary>
    public IReadOnlyList<ChangeCount> Counts { get; private set; }

    /// <summary>When a page was last answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public long Version { get; private set; }

    public static WhatIf OfEdition(Guid draftId, long draftVersion, IReadOnlyList<ProfessionFate> professions, int months, string by, AlmatyTime now) =>
        new(months, by, now) { EditionDraftId = draftId, EditionDraftVersion = draftVersion, Professions = professions };

    public static WhatIf OfPolicy(PolicyDraft policy, int months, string by, AlmatyTime now) => new(months, by, now) { Policy = policy };

    /// <summary>Whether an answer is of the page that is awaited: one that comes late or again is not.</summary>
    public bool Awaits(int page) => State is not WhatIfState.Done && page == Page;

    /// <summary>Takes the page that is awaited.</summary>
    /// <param name="total">How many cases there are, where the page tells it.</param>
    /// <param name="examined">How many it looked at.</param>
    /// <param name="otherwise">Those that would have come out otherwise and were not told before.</param>
    /// <param name="next">Where the next page begins; null for the last.</param>
    /// <param name="now">Now.</param>
    public void Take(int? total, int examined, IReadOnlyList<OtherwiseCase> otherwise, string? next, AlmatyTime now)
    {
        (Examined, Total, After, AnsweredAt) = (Examined + examined, total ?? Total, next, now.Instant);
        Counts = ChangeCount.Add(Counts, otherwise);
        (State, Page) = next is null ? (WhatIfState.Done, Page) : (WhatIfState.Running, Page + 1);
        // What was decided while it was asked may be in the pages and not in the number.
        if (State is WhatIfState.Done || Total < Examined)
            Total = Examined;
    }
}
