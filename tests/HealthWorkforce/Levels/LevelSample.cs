using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Infrastructure.Data;
using KazMigration.HealthWorkforce.Tests.Cpd;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>Claims with all that they need, for tests that take something away.</summary>
internal static class LevelSample
{
    public static readonly DateOnly Today = CpdSample.Today;

    public static readonly LevelPolicy Policy = QualificationLevels.Read2025(new());

    public static readonly PreparednessAssessment Passed = new("Республикалық бағалау орталығы", "17-2026", Today.AddDays(-10), true);

    public static readonly LabourFunctions Performed = new(LabourFunctionsSource.ActivityReport, Today.AddDays(-5), "Бөлімше басшысы");

    /// <summary>A claim to the level after one that was given exactly so long ago as is asked.</summary>
    public static LevelRequest Next(string level) => new(
        level, LevelGround.Next, "Кардиология", Education: new(Policy.Find(level)!.Accepted[0], "Медицина университеті", new(2010, 6, 30)), Assessment: Passed, LabourFunctions: Performed);

    public static LevelStanding Standing(string level, int? years = null, params CpdCredit[] credits)
    {
        var asked = Policy.Find(level)!;
        var since = Today.AddYears(-(years ?? asked.Years ?? 0)).AddDays(1);
        return new(new(asked.Previous!, since, since), null, [new(since, null)], credits.Length > 0 ? credits : Enough(asked.Cpd!));
    }

    /// <summary>Exactly the two minima, which make the total.</summary>
    public static CpdCredit[] Enough(LevelCpd cpd) =>
        [CpdSample.Credit(1, cpd.AdditionalEducation, Today), CpdSample.Credit(3, cpd.NonFormalAndCompetences, Today)];

    public static LevelAssessment Assess(LevelRequest request, LevelStanding standing) => Policy.Assess(request, standing, CpdSample.Policy, Today);

    public static IEnumerable<LevelConditionCode> Unmet(LevelRequest request, LevelStanding standing) => Assess(request, standing).Unmet.Select(c => c.Code);
}
