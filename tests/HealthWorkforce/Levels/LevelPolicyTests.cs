using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using KazMigration.HealthWorkforce.Tests.Cpd;
using static KazMigration.HealthWorkforce.Tests.Levels.LevelSample;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>Conditions of initial and next levels (Order 66, p. 12, 14, 16–19 and annexes 3–5 to the Rules).</summary>
public sealed class LevelPolicyTests
{
    public static TheoryData<string> NextLevels => [.. Policy.Levels.Where(l => l.Previous is not null).Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(NextLevels))]
    public void Assess_EverythingExactlyEnough_Met(string level) => Assert.Empty(Unmet(Next(level), Standing(level)));

    [Theory]
    [MemberData(nameof(NextLevels))]
    public void Assess_NothingPresented_EveryConditionIsUnmet(string level) => Assert.Equal(
        Assess(Next(level), Standing(level)).Conditions.Select(c => c.Code),
        Unmet(new(level, LevelGround.Next, "Кардиология"), new(null, null, [], [])));

    // P. 19, annex 5: in order only, and the track is a part of the level.
    [Theory]
    [InlineData("4.1", "4.3")]
    [InlineData("7.0 (I)", "7.2 (R)")]
    [InlineData("7.1 (I)", "7.2 (R)")] // 7.1 (I) is not 7.1 (R)
    [InlineData("7.1 (R)", "7.2 (I)")]
    [InlineData("5.2", "5.2")]
    public void Assess_NotTheNextLevel_SequenceUnmet(string held, string claimed)
    {
        var standing = Standing(claimed) with { Held = new(held, new(2010, 1, 1), new(2010, 1, 1)) };

        Assert.Contains(LevelConditionCode.Sequence, Unmet(Next(claimed), standing));
    }

    // Annex 5: 5 → 4 → 3 years of continuous work since the previous level.
    [Theory]
    [InlineData("4.1", 5)]
    [InlineData("4.2", 4)]
    [InlineData("4.3", 3)]
    [InlineData("7.4 (R)", 3)]
    public void Assess_OneDayShortOfTheYears_ExperienceUnmetAndSaysWhen(string level, int years)
    {
        var since = Today.AddYears(-years).AddDays(2);
        var assessed = Assess(Next(level), Standing(level) with { Held = new(Policy.Find(level)!.Previous!, since, since), Work = [new(since, null)] });

        var unmet = Assert.Single(assessed.Unmet);
        Assert.Equal(
            (LevelConditionCode.Experience, years, years - 1m, 1m, Today.AddDays(1), "annex 5"),
            (unmet.Code, unmet.Needed, unmet.Has, unmet.Missing, unmet.ReachedOn, unmet.LegalBasis.Paragraph));
    }

    // Work before the previous level does not count, and a day without work ends what is continuous.
    [Theory]
    [InlineData("2011-01-01", "2021-03-03", null, null, 5)] // level on 2021-03-03, worked on since
    [InlineData("2021-03-03", "2021-03-03", "2024-05-31", "2024-06-01", 5)] // another workplace the next day
    [InlineData("2021-03-03", "2021-03-03", "2024-05-31", "2024-06-02", 3)] // a day between
    [InlineData("2022-03-03", "2021-03-03", null, null, 4)] // began a year after the level
    public void Years_SinceTheLevel_LongestUnbrokenStretch(string from, string level, string? to, string? again, int years)
    {
        List<WorkPeriod> work = [new(Almaty.Day(from), to is null ? null : Almaty.Day(to))];
        if (again is not null)
            work.Add(new(Almaty.Day(again), null));

        Assert.Equal(years, ContinuousWork.Years(work, Almaty.Day(level), Today));
    }

    [Fact]
    public void Years_OnTheLastDayOfTheCalendar_AreCounted() =>
        Assert.Equal(7973, ContinuousWork.Years([new(new(2026, 3, 2), null)], new(2026, 3, 2), DateOnly.MaxValue));

    [Fact]
    public void Assess_WorkStated_CountsInPlaceOfTheRegister()
    {
        var standing = Standing("4.1") with { Work = [] };

        Assert.Equal([LevelConditionCode.Experience], Unmet(Next("4.1"), standing));
        Assert.Empty(Unmet(Next("4.1") with { Work = [new(new(2015, 1, 1), null)] }, standing));
    }

    // P. 12, subparagraphs 1–3.
    [Fact]
    public void Assess_EducationOfAnotherLevel_Unmet() => Assert.Equal(
        [LevelConditionCode.Education], Unmet(Next("6.1") with { Education = new(HealthEducation.Vocational, "Колледж", new(2010, 6, 30)) }, Standing("6.1")));

    public static TheoryData<PreparednessAssessment?> NotPassed =>
    [
        null, Passed with { Passed = false }, Passed with { KnowledgeStage = false }, Passed with { CaseStage = false }, Passed with { On = Today.AddDays(1) },
    ];

    [Theory]
    [MemberData(nameof(NotPassed))]
    public void Assess_AssessmentNotPassedWhole_Unmet(PreparednessAssessment? assessment) =>
        Assert.Equal([LevelConditionCode.Assessment], Unmet(Next("7.2 (R)") with { Assessment = assessment }, Standing("7.2 (R)")));

    public static TheoryData<LabourFunctions?, bool> Functions => new()
    {
        { null, false },
        { new(LabourFunctionsSource.ElectronicRegister, Today), true },
        { new(LabourFunctionsSource.ActivityReport, Today, "Бөлімше басшысы"), true },
        { new(LabourFunctionsSource.ActivityReport, Today), false }, // a report is signed by the head of the unit
        { new(LabourFunctionsSource.ElectronicRegister, Today.AddDays(1)), false },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Assess_LabourFunctions_FromRegisterOrSignedReport(LabourFunctions? functions, bool met) =>
        Assert.Equal(!met, Unmet(Next("4.1") with { LabourFunctions = functions }, Standing("4.1")).Contains(LevelConditionCode.LabourFunctions));

    // Annex 3: the minima by step, and the grade of the courses.
    [Theory]
    [InlineData("4.1", CourseGrade.Basic, true)]
    [InlineData("4.2", CourseGrade.Basic, false)]
    [InlineData("4.2", CourseGrade.Middle, true)]
    [InlineData("4.3", CourseGrade.Middle, false)]
    [InlineData("4.3", CourseGrade.Higher, true)]
    [InlineData("4.3", CourseGrade.Specialised, true)]
    public void Assess_GradeOfCourses_NamedOneOrHigher(string level, CourseGrade grade, bool met)
    {
        var cpd = Policy.Find(level)!.Cpd!;
        var standing = Standing(level, null, CpdSample.Credit(1, cpd.AdditionalEducation, Today, 1, grade), CpdSample.Credit(3, cpd.NonFormalAndCompetences, Today));

        Assert.Equal(!met, Unmet(Next(level), standing).Contains(LevelConditionCode.CpdAdditionalEducation));
    }

    [Fact]
    public void Assess_CreditsShort_SaysByHowMuch()
    {
        var assessed = Assess(Next("4.1"), Standing("4.1", null, CpdSample.Credit(1, 140, Today), CpdSample.Credit(3, 20.5m, Today), CpdSample.Credit(5, 9, Today)));

        Assert.Equal(
            [(LevelConditionCode.CpdTotal, 210m, 169.5m, 40.5m), (LevelConditionCode.CpdAdditionalEducation, 150m, 140m, 10m), (LevelConditionCode.CpdNonFormalAndCompetences, 60m, 29.5m, 30.5m)],
            assessed.Unmet.Select(c => (c.Code, c.Needed!.Value, c.Has!.Value, c.Missing!.Value)));
    }

    // Annex 3, row 2: three participations in the last three years stand in place of the 210, and not of the minima.
    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(2, 1, false)] // one of them longer ago
    [InlineData(2, 0, false)]
    public void Assess_Participations_ReplaceTheTotalAlone(int recent, int older, bool met)
    {
        CpdCredit[] credits = [CpdSample.Credit(21, 0.5m, Today.AddYears(-3).AddDays(1), recent), CpdSample.Credit(21, 0.5m, Today.AddYears(-3), older)];
        var assessed = Assess(Next("4.1"), Standing("4.1", null, credits));
        var total = assessed.Conditions.Single(c => c.Code is LevelConditionCode.CpdTotal);

        Assert.Equal((met, new InPlaceOf(3, recent, met)), (total.Met, total.InPlace));
        Assert.Contains(LevelConditionCode.CpdAdditionalEducation, assessed.Unmet.Select(c => c.Code));
        Assert.Contains(LevelConditionCode.CpdNonFormalAndCompetences, assessed.Unmet.Select(c => c.Code));
    }

    // P. 17, annex 4: a graduate presents education and assessment; annex 3 asks for no credits.
    [Theory]
    [InlineData("4.0", HealthEducation.Vocational)]
    [InlineData("5.0", HealthEducation.AppliedBachelor)]
    [InlineData("6.0", HealthEducation.Bachelor)]
    [InlineData("7.0 (I)", HealthEducation.Internship)]
    [InlineData("7.0 (I)", HealthEducation.Master)]
    [InlineData("7.0 (I)", HealthEducation.IntegratedMedical)]
    [InlineData("7.1 (R)", HealthEducation.Residency)]
    [InlineData("8", HealthEducation.ScientificDegree)]
    [InlineData("8", HealthEducation.HigherMedicalWithManagement)]
    public void Assess_InitialLevelOfAGraduate_Met(string level, HealthEducation education) => Assert.True(Assess(
        new(level, LevelGround.Initial, "Кардиология", Education: new(education, "Университет", new(2025, 6, 30)), Assessment: Passed), new(null, null, [], [])).Met);

    // Annex 4: the course is for a specialisation; annex 5 names neither it nor the master's programme for the next levels.
    [Theory]
    [InlineData("7.1 (R)", HealthEducation.CertificationCourse, false, false)]
    [InlineData("7.1 (R)", HealthEducation.CertificationCourse, true, true)]
    [InlineData("7.2 (R)", HealthEducation.CertificationCourse, true, false)]
    [InlineData("7.2 (R)", HealthEducation.Retraining, false, true)]
    [InlineData("7.0 (I)", HealthEducation.Master, false, true)]
    [InlineData("7.1 (I)", HealthEducation.Master, false, false)]
    [InlineData("7.1 (I)", HealthEducation.IntegratedMedical, false, true)]
    public void Accepts_EducationAndLevel_AsTheAnnexOfTheLevelNamesIt(string level, HealthEducation education, bool forSpecialisation, bool accepted) =>
        Assert.Equal(accepted, Policy.Find(level)!.Accepts(education, forSpecialisation));

    [Theory]
    [InlineData("7.1 (R)", "7.0 (I)", true)] // after residency the other track begins
    [InlineData("6.0", "4.2", true)]
    [InlineData("4.0", "4.1", false)]
    [InlineData("7.1 (R)", "7.3 (R)", false)]
    public void Assess_InitialLevelBesideAHeldOne_OfAnotherLadder(string claimed, string held, bool met)
    {
        var request = Next("4.1") with { Level = claimed, Ground = LevelGround.Initial, Education = new(Policy.Find(claimed)!.Accepted[0], "Университет", new(2025, 6, 30)) };

        Assert.Equal(met, Assess(request, new(new(held, new(2020, 1, 1), new(2020, 1, 1)), null, [], [])).Met);
    }

    // P. 18: within the main specialty.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Assess_Specialisation_NeedsALevelInTheMainSpecialty(bool held)
    {
        var request = new LevelRequest(
            "7.1 (R)", LevelGround.Initial, "Хирургия", "Тамыр хирургиясы", new(HealthEducation.CertificationCourse, "Университет", new(2025, 6, 30)), Passed);
        var main = new HeldLevel("7.2 (R)", new(2020, 1, 1), new(2020, 1, 1));

        Assert.Equal(held ? [] : new[] { LevelConditionCode.MainSpecialty }, Unmet(request, new(null, held ? main : null, [], [])));
    }

    [Fact]
    public void Assess_LevelBeforeTheRegister_CountsWhereTheRegisterHoldsNone()
    {
        var given = Today.AddYears(-5).AddDays(1);
        var standing = Standing("4.1") with { Held = null };

        Assert.Equal([LevelConditionCode.Sequence, LevelConditionCode.Experience], Unmet(Next("4.1"), standing));
        Assert.Empty(Unmet(Next("4.1") with { Previous = new("4.0", given, given) }, standing));
    }
}
