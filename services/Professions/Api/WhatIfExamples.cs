using KazMigration.Professions.Application.WhatIfs;
using KazMigration.Professions.Domain.WhatIfs;
using KazMigration.UseCases;

namespace KazMigration.Professions.Api;

/// <summary>Examples of questions and answers, for the description of the API: a threshold of eight points instead of six.</summary>
internal static class WhatIfExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(5));

    public static WhatIfBody Policy { get; } = new(
        6, null, new(8, new(3, 4, 3), [new(1, 2), new(4, 4), new(11, 6)]));

    public static WhatIfView Asked { get; } = new(
        Guid.Parse("019cacc9-3a00-7b22-9d33-5b1c8a6f0011"), WhatIfState.Asked, null, null, Policy.ScoringPolicy, 6, new(2025, 9, 2), new(2026, 3, 2),
        "registry.editor", Morning, [new("commission", 0, null)], null, null, 1);

    public static WhatIfView Done { get; } = Asked with
    {
        State = WhatIfState.Done,
        Progress = [new("commission", 1240, 1240)],
        AnsweredAt = Morning.AddSeconds(2),
        Result = new(1240, 318, [new("71", "refusedInstead", 205), new("75", "refusedInstead", 113)], []),
        Version = 4,
    };

    public static Page<WhatIfView> List { get; } = new([Done], null);

    public static Page<OtherwiseCaseView> Cases { get; } = new(
        [
            new(
                Guid.Parse("0198c1f0-11aa-7b22-8c33-1a2b3c4d5e6f"), "71", new(2026, 2, 3), "refusedInstead",
                new("issued", 7, 6, []), new("refused", 7, 8, ["belowSixPoints"])),
        ], null);
}
