using KazMigration.Contracts;
using KazMigration.Contracts.WhatIfs.V1;
using KazMigration.Professions.Domain.WhatIfs;

namespace KazMigration.Professions.Application.WhatIfs;

/// <summary>The question for the page that is awaited, to the service that decides such cases.</summary>
internal static class WhatIfQuestion
{
    public static IIntegrationEvent Of(WhatIf asked, AlmatyTime now) => asked.Policy is { } policy
        ? new PolicyWhatIfAsked(asked.Id, asked.Page, asked.After, asked.From, asked.To, DraftOf(policy), now.Instant)
        : new EditionWhatIfAsked(
            asked.Id, asked.Page, asked.After, asked.From, asked.To,
            [.. asked.Professions!.Select(p => new ProfessionUnderDraft(p.ProfessionId, Words.CamelCase(p.Change)))], now.Instant);

    private static DraftedPolicy DraftOf(PolicyDraft policy) => new(
        policy.Threshold,
        [
            new("higher", policy.Education.Higher), new("academicDegree", policy.Education.AcademicDegree),
            new("englishTeachingCertificate", policy.Education.EnglishTeachingCertificate),
        ],
        [.. policy.Experience.Select(b => new DraftedBand(b.FromYears, b.Points))]);
}
