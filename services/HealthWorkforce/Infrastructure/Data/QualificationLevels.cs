using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;

namespace KazMigration.HealthWorkforce.Infrastructure.Data;

/// <summary>Qualification levels (annexes 3, 4 and 5 to the Rules, in the wording of Order 66).</summary>
internal static class QualificationLevels
{
    public const string File2025 = "qualification-levels-2025.json";

    public static LevelPolicy Read2025(RulesOptions options)
    {
        var file = RulesFile<Item>.Read(File2025);
        var cpd = file.Items.Where(i => i.Section is "cpd" && i.TotalCredits is not null).SelectMany(i => i.Levels!, (i, level) => (level, i)).ToDictionary(x => x.level, x => x.i.ToCpd());
        // Level 8 stands in both annexes; annex 5 asks nothing of it that annex 4 does not.
        var levels = file.Items.Where(i => i.Section is "initial" or "subsequent").DistinctBy(i => i.Level).Select(i => i.ToLevel(cpd.GetValueOrDefault(i.Level!)));
        return new(file.Source.Edition, options.InForceFrom, !options.InForceFromConfirmed, [.. levels], [.. options.NursingSpecialties]);
    }

    private sealed record Item(
        string Section, string? Level, string? NameKk, string? NameRu, string? NameEn, LevelCategory? Category, string? PreviousLevel, int? MinYearsSincePreviousLevel,
        IReadOnlyList<string>? Levels, decimal? TotalCredits, int? WithinYears, Alternative? Alternative, decimal? AdditionalEducationMin, decimal? NonFormalAndCompetencesMin)
    {
        public QualificationLevel ToLevel(LevelCpd? cpd)
        {
            var (ladder, initial) = (Ladders.Of(Level!), Section is "initial");
            return new(
                Level!, ladder, Category ?? LevelCategory.None, new(NameKk!, NameRu!, NameEn!), Ladders.Education(ladder, initial), initial, PreviousLevel,
                MinYearsSincePreviousLevel, cpd);
        }

        public LevelCpd ToCpd() => new(
            TotalCredits!.Value, WithinYears!.Value, Alternative!.MinParticipations, Alternative.WithinYears, AdditionalEducationMin!.Value, LowestGrade,
            NonFormalAndCompetencesMin!.Value);

        // Annex 3, row 3, names the grades in words: basic or middle, middle or higher, higher or specialised.
        private CourseGrade LowestGrade => Category switch
        {
            LevelCategory.Second => CourseGrade.Basic,
            LevelCategory.First => CourseGrade.Middle,
            _ => CourseGrade.Higher,
        };
    }

    private sealed record Alternative(int MinParticipations, int WithinYears);
}
