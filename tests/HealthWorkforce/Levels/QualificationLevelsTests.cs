using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Domain.Levels;
using static KazMigration.HealthWorkforce.Tests.Levels.LevelSample;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>The levels against annexes 3, 4 and 5 to the Rules in the wording of Order 66.</summary>
public sealed class QualificationLevelsTests
{
    [Fact]
    public void Read_File_IsTheEditionThatErrorsCite() => Assert.Equal(Order283.Edition, Policy.Edition);

    // Annex 4; level 8 is among the initial ones too.
    [Fact]
    public void Initial_Levels_AreThoseOfAnnex4() =>
        Assert.Equal(["4.0", "5.0", "6.0", "7.0 (I)", "7.1 (R)", "8"], Policy.Levels.Where(l => l.IsInitial).Select(l => l.Code));

    // Annex 5, row by row.
    [Theory]
    [InlineData("4.0", "4.1", LevelCategory.Second, 5)]
    [InlineData("4.1", "4.2", LevelCategory.First, 4)]
    [InlineData("4.2", "4.3", LevelCategory.Highest, 3)]
    [InlineData("5.0", "5.1", LevelCategory.Second, 5)]
    [InlineData("5.1", "5.2", LevelCategory.First, 4)]
    [InlineData("5.2", "5.3", LevelCategory.Highest, 3)]
    [InlineData("6.0", "6.1", LevelCategory.Second, 5)]
    [InlineData("6.1", "6.2", LevelCategory.First, 4)]
    [InlineData("6.2", "6.3", LevelCategory.Highest, 3)]
    [InlineData("7.0 (I)", "7.1 (I)", LevelCategory.Second, 5)]
    [InlineData("7.1 (I)", "7.2 (I)", LevelCategory.First, 4)]
    [InlineData("7.2 (I)", "7.3 (I)", LevelCategory.Highest, 3)]
    [InlineData("7.1 (R)", "7.2 (R)", LevelCategory.Second, 5)]
    [InlineData("7.2 (R)", "7.3 (R)", LevelCategory.First, 4)]
    [InlineData("7.3 (R)", "7.4 (R)", LevelCategory.Highest, 3)]
    public void Next_Level_FollowsWithCategoryAndYears(string from, string to, LevelCategory category, int years)
    {
        var next = Policy.Next(from)!;

        Assert.Equal((to, category, years), (next.Code, next.Category, next.Years!.Value));
    }

    [Theory]
    [InlineData("4.3")]
    [InlineData("7.3 (I)")]
    [InlineData("7.4 (R)")]
    [InlineData("8")]
    public void Next_LastOfLadder_None(string code) => Assert.Null(Policy.Next(code));

    // Annex 3: 150 → 120 → 60 and 60 → 90 → 150; nothing for the initial levels and for level 8.
    [Theory]
    [InlineData(LevelCategory.Second, 150, CourseGrade.Basic, 60)]
    [InlineData(LevelCategory.First, 120, CourseGrade.Middle, 90)]
    [InlineData(LevelCategory.Highest, 60, CourseGrade.Higher, 150)]
    public void Cpd_OfCategory_IsThatOfAnnex3(LevelCategory category, int courses, CourseGrade grade, int others) =>
        Assert.All(Policy.Levels.Where(l => l.Category == category), l => Assert.Equal(new LevelCpd(210, 5, 3, 3, courses, grade, others), l.Cpd));

    [Fact]
    public void Cpd_OfInitialLevels_IsNotAsked() => Assert.All(Policy.Levels.Where(l => l.Category is LevelCategory.None), l => Assert.Null(l.Cpd));

    // The suffix is a part of the level: 7.1 (I) is a second category, 7.1 (R) an initial level.
    [Fact]
    public void Find_SameNumberOfTwoTracks_AreTwoLevels()
    {
        Assert.Equal((LevelCategory.Second, LevelCategory.None), (Policy.Find("7.1 (I)")!.Category, Policy.Find("7.1 (R)")!.Category));
        Assert.Null(Policy.Find("7.1"));
    }

    [Fact]
    public void Levels_All_HaveAnEducationThatMeetsThem() => Assert.All(Policy.Levels, l => Assert.NotEmpty(l.Accepted));
}
