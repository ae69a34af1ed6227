using KazMigration.HealthWorkforce.Domain.Cpd;
using static KazMigration.HealthWorkforce.Tests.Cpd.CpdSample;

namespace KazMigration.HealthWorkforce.Tests.Cpd;

/// <summary>What a result gives and what refuses it (Order 66, p. 6–11, 15 and annex 1 to the Rules).</summary>
public sealed class CpdPolicyTests
{
    // Annex 1, row by row.
    [Theory]
    [InlineData(1, null, null, false, 108, 108)]
    [InlineData(2, null, "oblastCityRepublican", false, 2, 20)]
    [InlineData(2, null, "international", false, 2, 60)]
    [InlineData(3, null, null, false, 9, 4.5)]
    [InlineData(4, null, null, false, 36, 18)]
    [InlineData(5, null, "oblastRepublicanCity", false, 3, 15)]
    [InlineData(5, null, "oblastRepublicanCity", true, 3, 30)]
    [InlineData(5, null, "republican", false, 1, 10)]
    [InlineData(5, null, "republican", true, 2, 100)] // the value with a report replaces the plain one, and counts per day
    [InlineData(5, null, "international", false, 1, 40)]
    [InlineData(5, null, "international", true, 1, 100)]
    [InlineData(6, "monograph", null, false, 1, 180)]
    [InlineData(6, "manualOrRecommendations", null, false, 2, 60)]
    [InlineData(7, null, null, false, 1, 180)]
    [InlineData(8, null, null, false, 3, 60)]
    [InlineData(9, null, null, false, 1, 10)]
    [InlineData(10, null, "Q4", false, 1, 90)]
    [InlineData(10, null, "Q1", false, 1, 180)]
    [InlineData(11, null, "republicanLevel", false, 1, 60)]
    [InlineData(11, null, "foreignLevel", false, 1, 180)]
    [InlineData(12, null, null, false, 1, 30)]
    [InlineData(13, null, null, false, 2, 20)]
    [InlineData(14, null, null, false, 1, 10)]
    [InlineData(15, null, null, false, 1, 60)]
    [InlineData(16, null, "internationalLevel", false, 1, 60)]
    [InlineData(17, null, "republicanLevel", false, 1, 90)]
    [InlineData(18, null, null, false, 1, 10)]
    [InlineData(19, null, null, false, 1, 30)]
    [InlineData(20, "testQuestion", null, false, 99, 1)] // only whole steps count
    [InlineData(20, "testQuestion", null, false, 100, 2)]
    [InlineData(20, "clinicalScenario", null, false, 30, 3)]
    [InlineData(21, null, null, false, 1, 90)]
    public void Credits_Rows_GiveTheirValue(int criterion, string? unit, string? level, bool report, int quantity, decimal credits)
    {
        var result = Of(criterion) with { Unit = unit, Level = level, WithReport = report, Quantity = quantity };

        Assert.Equal(credits, Policy.Credits(result));
        Assert.Empty(Policy.Check(result, isTranslated: false, Today));
    }

    public static TheoryData<CpdResult, string, string> Faults => new()
    {
        { Of(1) with { Criterion = 22 }, "cpdCriterionUnknown", "annex 1" },
        { Of(1) with { Level = "international" }, "cpdRateUnknown", "annex 1, row 1" },
        { Of(1) with { WithReport = true }, "cpdRateUnknown", "annex 1, row 1" },
        { Of(2) with { Level = null }, "cpdRateUnknown", "annex 1, row 2" },
        { Of(6) with { Unit = null }, "cpdRateUnknown", "annex 1, row 6" }, // two units: one must be named
        { Of(20) with { Quantity = 49 }, "cpdTooFew", "annex 1, row 20" },
        { Of(3) with { Quantity = 0 }, "cpdTooFew", "annex 1, row 3" },
        { Of(16) with { Quantity = 2 }, "cpdOneMembership", "annex 1, row 16" },
        { Of(1) with { Grade = null }, "required", "annex 3, row 3" },
        { Of(6) with { AuthorPlace = 2 }, "cpdAuthorPlace", "annex 1, row 6" },
        { Of(7) with { AuthorPlace = null }, "cpdAuthorPlace", "annex 1, row 7" },
        { Of(8) with { AuthorPlace = 4 }, "cpdAuthorPlace", "annex 1, row 8" },
        { Of(9) with { AuthorPlace = 0 }, "cpdAuthorPlace", "annex 1, row 9" },
        { Of(16) with { BeganOn = null }, "cpdMembershipTooShort", "annex 1, row 16" },
        { Of(17) with { BeganOn = Today.AddMonths(-12) }, "cpdMembershipTooShort", "annex 1, row 17" }, // eleven months until the document
        { Of(3) with { CompletedOn = Today.AddYears(-5) }, "cpdOutsideWindow", "6" },
        { Of(18) with { CompletedOn = Today.AddYears(-1), BeganOn = null }, "cpdOutsideWindow", "annex 1, row 18" },
        { Of(3) with { Language = "en" }, "cpdTranslationMissing", "7" },
        { Of(1) with { Foreign = new("GBR", 12, 251, null, true) }, "cpdNotRanked", "15" },
        { Of(1) with { Foreign = new("GBR", 12, 30, null, false) }, "cpdOriginalMissing", "15" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_RequirementNotMet_IsNamedWithItsBasis(CpdResult result, string code, string paragraph)
    {
        var fault = Assert.Single(Policy.Check(result with { BeganOn = result.BeganOn > result.CompletedOn ? null : result.BeganOn }, isTranslated: false, Today));

        Assert.Equal((code, paragraph), (fault.Code, fault.LegalBasis!.Paragraph));
    }

    [Fact]
    public void Check_SeveralFaults_AreNamedTogether() => Assert.Equal(
        ["cpdTooFew", "required", "cpdOutsideWindow", "cpdNotRanked", "cpdOriginalMissing", "cpdTranslationMissing"],
        Policy.Check(new(1, "T", "O", 0, new(2015, 1, 1), "en", Foreign: new("USA", null, null, null, false)), false, Today).Select(f => f.Code));

    // The calendar ends on this day, and no term can be counted past it.
    [Theory]
    [InlineData("9999-12-31", "2026-02-01", "endBeforeStart cpdMembershipTooShort")]
    [InlineData("2020-02-01", "9999-12-31", "dateInFuture")]
    [InlineData("9999-12-31", "9999-12-31", "dateInFuture cpdMembershipTooShort")]
    public void Check_MembershipAtTheEndOfTheCalendar_IsRefused(string beganOn, string completedOn, string codes) => Assert.Equal(
        codes.Split(' '),
        Policy.Check(Of(16) with { BeganOn = Almaty.Day(beganOn), CompletedOn = Almaty.Day(completedOn) }, false, Today).Select(f => f.Code));

    [Fact]
    public void Check_CompletedTomorrow_IsRefused() =>
        Assert.Equal("dateInFuture", Assert.Single(Policy.Check(Course() with { CompletedOn = Today.AddDays(1) }, false, Today)).Code);

    // P. 15: the first 250 of at least two of the three rankings.
    [Theory]
    [InlineData(250, 250, null, true)]
    [InlineData(null, 1, 250, true)]
    [InlineData(1, 1, 1, true)]
    [InlineData(250, 251, 251, false)]
    [InlineData(1, null, null, false)]
    [InlineData(null, null, null, false)]
    [InlineData(0, 1, null, false)]
    public void IsRecognised_PlacesInRankings_TwoOfThreeInTheFirst250(int? qs, int? arwu, int? the, bool recognised) =>
        Assert.Equal(recognised, new ForeignOrganisation("GBR", qs, arwu, the, true).IsRecognised);

    // P. 15 speaks of additional and non-formal education; an international congress needs no rank.
    [Fact]
    public void Check_CompetenceAbroad_NeedsNoRank() =>
        Assert.Empty(Policy.Check(Of(5) with { Level = "international", Foreign = new("TUR", null, null, null, false) }, false, Today));

    [Theory]
    [InlineData("kk", false)]
    [InlineData("ru", false)]
    [InlineData("en", true)]
    public void Check_LanguageOfDocument_ForeignOneWithTranslation(string language, bool translated) =>
        Assert.Empty(Policy.Check(Course() with { Language = language }, translated, Today));

    // P. 9: the sum of the three chapters; what is older than its window is left out.
    [Fact]
    public void Totals_ByChapter_OfTheLastYearsAlone()
    {
        CpdCredit[] credits =
        [
            Credit(1, 108, Today), Credit(1, 72, Today.AddYears(-5).AddDays(1)), Credit(1, 500, Today.AddYears(-5)),
            Credit(3, 4.5m, Today.AddYears(-2)), Credit(5, 100, Today.AddYears(-4)),
            Credit(18, 10, Today.AddYears(-1).AddDays(1)), Credit(18, 10, Today.AddYears(-1)), Credit(21, 90, Today.AddDays(1)),
        ];

        Assert.Equal(new CpdTotals(180, 4.5m, 110), Policy.Totals(credits, Today));
        Assert.Equal(294.5m, Policy.Totals(credits, Today).Total);
    }

    // No criterion states a ceiling.
    [Fact]
    public void Totals_ManyOfOneCriterion_AllCount() =>
        Assert.Equal(3000, Policy.Totals(Enumerable.Repeat(Credit(14, 10, Today), 300), Today).AdditionalCompetences);
}
