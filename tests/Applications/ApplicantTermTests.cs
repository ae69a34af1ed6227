using FsCheck;
using FsCheck.Fluent;

namespace KazMigration.Applications.Tests;

/// <summary>The applicant's own terms of five working days (Order 236, p. 17, 18, 20, 22, 22-1).</summary>
public sealed class ApplicantTermTests
{
    private static readonly DateOnly Certificate = new(2026, 3, 2);

    private static readonly Gen<(DateOnly Happened, DateOnly Acted)> Days =
        from happened in Gen.Choose(-400, 300)
        from after in Gen.Choose(0, 200)
        select (Certificate.AddDays(happened), Certificate.AddDays(Math.Max(happened, 0) + after));

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", "2026-03-10", 0)]
    [InlineData("2026-03-02", "2026-03-10", "2026-03-10", 0)] // 9 March is a rest day
    [InlineData("2026-03-02", "2026-03-11", "2026-03-10", 1)]
    [InlineData("2026-03-02", "2026-03-14", "2026-03-10", 4)] // a Saturday, which counts as the Monday after it
    [InlineData("2026-03-02", "2026-03-16", "2026-03-10", 4)]
    [InlineData("2026-03-20", "2026-04-02", "2026-04-01", 1)] // over Nauryz
    [InlineData("2025-01-15", "2026-03-03", "2026-03-10", 0)] // signed before there was a certificate
    public void Of_EventAndAct_DueAndLateness(string happened, string acted, string due, int lateBy)
    {
        var term = Of(Almaty.Day(happened), Almaty.Day(acted));

        Assert.Equal((Almaty.Day(due), Almaty.Day(acted), lateBy, lateBy > 0), (term.DueOn, term.MetOn, term.LateBy, term.IsLate));
        Assert.Equal("2026/1", term.CalendarEdition);
    }

    [Theory]
    [InlineData(ApplicantTermKind.Extension, "17")]
    [InlineData(ApplicantTermKind.NewEmployerNotice, "18")]
    [InlineData(ApplicantTermKind.ContractEndedNotice, "20")]
    [InlineData(ApplicantTermKind.Reissue, "22")]
    [InlineData(ApplicantTermKind.Duplicate, "22-1")]
    public void BasisOf_Term_ItsParagraph(ApplicantTermKind kind, string paragraph) => Assert.Equal(LegalBasis.Order236(paragraph), ApplicantTerm.BasisOf(kind));

    [Fact]
    public void Of_Any_IsLateExactlyAfterTheLastDay() => Check(x =>
    {
        var term = Of(x.Happened, x.Acted);
        return term.IsLate == x.Acted > term.DueOn && term.LateBy >= 0 && term.From >= Certificate && term.DueOn > term.From;
    });

    [Fact]
    public void Of_ActedLater_IsNeverLessLate() => Check(x => Of(x.Happened, x.Acted.AddDays(1)).LateBy >= Of(x.Happened, x.Acted).LateBy);

    [Fact]
    public void Of_HappenedLater_IsNeverDueEarlier() => Check(x => Of(x.Happened.AddDays(1), x.Acted).DueOn >= Of(x.Happened, x.Acted).DueOn);

    [Theory]
    [InlineData(null, "2030-01-01", true)] // without a term
    [InlineData("2026-03-02", "2026-03-02", true)] // until the day ends
    [InlineData("2026-03-02", "2026-03-03", false)]
    public void IsInForceOn_Authority_UntilItsLastDay(string? expiresOn, string day, bool inForce)
    {
        var authority = Sample.Representative.Authority with { ExpiresOn = expiresOn is null ? null : Almaty.Day(expiresOn) };

        Assert.Equal(inForce, authority.IsInForceOn(Almaty.Day(day)));
    }

    private static ApplicantTerm Of(DateOnly happened, DateOnly acted) => ApplicantTerm.Of(ApplicantTermKind.Extension, happened, Certificate, acted, Sample.Calendar);

    private static void Check(Func<(DateOnly Happened, DateOnly Acted), bool> holds) =>
        Prop.ForAll(Days.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
