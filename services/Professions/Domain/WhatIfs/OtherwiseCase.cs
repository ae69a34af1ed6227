namespace KazMigration.Professions.Domain.WhatIfs;

/// <summary>How a case came out, or would have; points and grounds where a score decides.</summary>
public sealed record Outcome(string Word, int? Score, int? Threshold, IReadOnlyList<string>? Grounds);

/// <summary>A decided case that would have come out otherwise. It names no person.</summary>
public sealed class OtherwiseCase
{
    private OtherwiseCase() => (LocalExecutiveBody, Change, Before, After) = ("", "", null!, null!);

    public OtherwiseCase(
        Guid whatIfId, Guid applicationId, string localExecutiveBody, DateOnly decidedOn, string change, Outcome before, Outcome after, Guid? professionId)
    {
        (WhatIfId, ApplicationId, LocalExecutiveBody, DecidedOn) = (whatIfId, applicationId, localExecutiveBody, decidedOn);
        (Change, Before, After, ProfessionId) = (change, before, after, professionId);
    }

    public Guid WhatIfId { get; private set; }

    public Guid ApplicationId { get; private set; }

    public string LocalExecutiveBody { get; private set; }

    /// <summary>The day of the decision that was taken.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>The kind of change, in the word of the service that decided the case.</summary>
    public string Change { get; private set; }

    public Outcome Before { get; private set; }

    public Outcome After { get; private set; }

    /// <summary>The profession that the draft changes; null where a policy is asked about.</summary>
    public Guid? ProfessionId { get; private set; }
}

/// <summary>How many cases of an LEB would have changed in one way.</summary>
public sealed record ChangeCount(string LocalExecutiveBody, string Change, int Cases)
{
    internal static IReadOnlyList<ChangeCount> Add(IReadOnlyList<ChangeCount> counts, IReadOnlyList<OtherwiseCase> cases) =>
    [
        .. counts.Concat(cases.Select(c => new ChangeCount(c.LocalExecutiveBody, c.Change, 1)))
            .GroupBy(c => (c.LocalExecutiveBody, c.Change))
            .Select(g => new ChangeCount(g.Key.LocalExecutiveBody, g.Key.Change, g.Sum(c => c.Cases)))
            .OrderBy(c => c.LocalExecutiveBody, StringComparer.Ordinal).ThenBy(c => c.Change, StringComparer.Ordinal),
    ];
}
