using KazMigration.HealthWorkforce.Domain.Cpd;

namespace KazMigration.HealthWorkforce.Infrastructure.Data;

/// <summary>The 21 criteria of continuous professional development (annex 1 to the Rules, in the wording of Order 66).</summary>
internal static class CpdCriteria
{
    public const string File2025 = "cpd-criteria-2025.json";

    public static CpdPolicy Read2025(RulesOptions options)
    {
        var file = RulesFile<Item>.Read(File2025);
        return new(file.Source.Edition, options.InForceFrom, !options.InForceFromConfirmed, [.. file.Items.Select(i => i.ToCriterion())]);
    }

    private sealed record Item(
        int No, Chapter Chapter, string NameKk, string NameRu, string NameEn, string? RequirementKk, string? RequirementRu, string? RequirementEn,
        string ConfirmingDocumentKk, string ConfirmingDocumentRu, string ConfirmingDocumentEn, IReadOnlyList<Score> Scoring)
    {
        public CpdCriterion ToCriterion() => new(
            No, (CpdChapter)Chapter.No, new(NameKk, NameRu, NameEn), RequirementKk is null ? null : new(RequirementKk, RequirementRu!, RequirementEn!),
            new(ConfirmingDocumentKk, ConfirmingDocumentRu, ConfirmingDocumentEn), [.. Scoring.Select(s => s.ToRate())]);
    }

    private sealed record Chapter(int No);

    private sealed record Score(
        int Per, string Unit, string UnitKk, string UnitRu, string UnitEn, string? Level, string? LevelKk, string? LevelRu, string? LevelEn, bool? WithReport, decimal Credits)
    {
        public CpdRate ToRate() => new(
            Unit, new(UnitKk, UnitRu, UnitEn), Per, Credits, Level, Level is null ? null : new(LevelKk!, LevelRu!, LevelEn!), WithReport);
    }
}
