using System.Text.Json;
using KazMigration.HealthWorkforce.Domain;
using KazMigration.HealthWorkforce.Domain.Cpd;
using KazMigration.HealthWorkforce.Infrastructure.Data;
using static KazMigration.HealthWorkforce.Tests.Cpd.CpdSample;

namespace KazMigration.HealthWorkforce.Tests.Cpd;

/// <summary>The criteria against the file they come from (Order 66, annex 1 to the Rules).</summary>
public sealed class CpdCriteriaTests
{
    [Fact]
    public void Read_File_HoldsEveryCriterionAndValue()
    {
        using var file = JsonDocument.Parse(typeof(CpdCriteria).Assembly.GetManifestResourceStream(CpdCriteria.File2025)!);
        var items = file.RootElement.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(21, items.Count);
        Assert.Equal(items.Select(i => i.GetProperty("no").GetInt32()), Policy.Criteria.Select(c => c.Number));
        Assert.Equal(items.Select(i => i.GetProperty("chapter").GetProperty("key").GetString()), Policy.Criteria.Select(c => Words.CamelCase(c.Chapter)));
        Assert.Equal(items.Select(i => i.GetProperty("nameKk").GetString()), Policy.Criteria.Select(c => c.Name.Kk));
        Assert.Equal(
            items.SelectMany(i => i.GetProperty("scoring").EnumerateArray()).Select(s => s.GetProperty("credits").GetDecimal()),
            Policy.Criteria.SelectMany(c => c.Rates).Select(r => r.Credits));
    }

    [Fact]
    public void Read_File_IsTheEditionThatErrorsCite() => Assert.Equal(Order283.Edition, Policy.Edition);

    // Each row is one unit, level and report: a result has at most one value.
    [Fact]
    public void Criteria_Rates_AreToldApart() =>
        Assert.All(Policy.Criteria, c => Assert.Equal(c.Rates.Count, c.Rates.Select(r => (r.Unit, r.Level, r.WithReport)).Distinct().Count()));

    // Annex 1 has criterion 5 in chapter 3, the form of annex 2 in chapter 2: the table is followed.
    [Theory]
    [InlineData(1, CpdChapter.AdditionalEducation)]
    [InlineData(2, CpdChapter.NonFormalEducation)]
    [InlineData(4, CpdChapter.NonFormalEducation)]
    [InlineData(5, CpdChapter.AdditionalCompetences)]
    [InlineData(21, CpdChapter.AdditionalCompetences)]
    public void Criteria_Chapters_AreThoseOfAnnex1(int number, CpdChapter chapter) => Assert.Equal(chapter, Policy.Find(number)!.Chapter);

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2025-07-28")]
    [InlineData("2030-01-01")]
    public void InForceOn_AnyDay_TheOnlyEditionKnown(string day) => Assert.Same(Policy, new CpdPolicies(Policy).InForceOn(Almaty.Day(day)));
}
