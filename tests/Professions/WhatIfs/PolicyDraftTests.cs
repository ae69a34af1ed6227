using KazMigration.Professions.Domain.WhatIfs;

namespace KazMigration.Professions.Tests.WhatIfs;

/// <summary>A draft policy (Order 236, p. 10; annex 2, row 9.2) tells all of its faults at once.</summary>
public sealed class PolicyDraftTests
{
    private static readonly EducationPoints Education = new(3, 4, 3);

    [Theory]
    [InlineData(6, "1:2 4:4 11:6", "")] // as in force
    [InlineData(6, "11:6 1:2 4:4", "")] // in any order
    [InlineData(1, "0:0", "")]
    [InlineData(100, "60:100", "")]
    [InlineData(0, "1:2", "/p/threshold outOfRange")]
    [InlineData(101, "1:2", "/p/threshold outOfRange")]
    [InlineData(6, "", "/p/experience required")]
    [InlineData(6, "61:2", "/p/experience/0/fromYears outOfRange")]
    [InlineData(6, "1:-1", "/p/experience/0/points outOfRange")]
    [InlineData(6, "1:2 1:3", "/p/experience/0/fromYears bandTwice, /p/experience/1/fromYears bandTwice")]
    [InlineData(6, "1:4 4:2", "/p/experience/1/points fewerPointsForMore")]
    [InlineData(0, "61:101 4:2", "/p/threshold outOfRange, /p/experience/0/fromYears outOfRange, /p/experience/0/points outOfRange")]
    public void Faults_OfThresholdAndBands(int threshold, string bands, string expected) =>
        Assert.Equal(expected, FaultsOf(new(threshold, Education, [.. bands.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Band)])));

    [Fact]
    public void Faults_OfEducationAndOfTooManyBands() => Assert.Equal(
        "/p/education/higher outOfRange, /p/education/academicDegree outOfRange, /p/education/englishTeachingCertificate outOfRange, /p/experience tooManyBands",
        FaultsOf(new(6, new(-1, 101, 1000), [.. Enumerable.Range(0, 21).Select(y => new ExperienceBand(y, y))])));

    private static string FaultsOf(PolicyDraft policy) => string.Join(", ", policy.Faults("/p").Select(f => $"{f.Pointer} {f.Code}"));

    private static ExperienceBand Band(string text) => text.Split(':') is [var years, var points] ? new(int.Parse(years, null), int.Parse(points, null)) : throw new FormatException(text);
}
