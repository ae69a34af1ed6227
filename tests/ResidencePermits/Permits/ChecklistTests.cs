using FsCheck;
using FsCheck.Fluent;
using KazMigration.ResidencePermits.Domain;
using KazMigration.ResidencePermits.Domain.Papers;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>Which papers row 8 of annex 3 asks of whom.</summary>
public sealed class ChecklistTests
{
    [Theory]
    // Items 1 to 9; item 5 with a child aged 14 to 18 alone.
    [InlineData(ApplicantCategory.Ordinary, 36, "1 2 3 4 6 7 8 9")]
    // A person of that age who files alone consents, and is represented.
    [InlineData(ApplicantCategory.Ordinary, 17, "1 2 3 4 5 6 7 8 9 13")]
    // Items 1, 2, 8, 9.
    [InlineData(ApplicantCategory.OtherCitizenshipThroughMission, 36, "1 2 8 9")]
    // Items 1, 2, 5, 6, 8, 9; under 16 the birth certificate as well. At 14 and 15 both are asked.
    [InlineData(ApplicantCategory.MinorUnder18, 17, "1 2 5 6 8 9 13")]
    [InlineData(ApplicantCategory.MinorUnder18, 16, "1 2 5 6 8 9 13")]
    [InlineData(ApplicantCategory.MinorUnder18, 15, "1 2 5 6 8 9 11 13")]
    [InlineData(ApplicantCategory.MinorUnder18, 14, "1 2 5 6 8 9 11 13")]
    [InlineData(ApplicantCategory.MinorUnder18, 13, "1 2 6 8 9 11 13")]
    public void Of_CategoryAndAge_AsksTheItems(ApplicantCategory category, int age, string items) =>
        Assert.Equal(items, Items(PermitSample.Aged(age, category)));

    [Fact]
    public void Of_ChildAged14To18_AsksItsConsent() =>
        Assert.Equal("1 2 3 4 5 6 7 8 9", Items(PermitSample.Adult with { ChildAged14To18 = true }));

    [Fact]
    public void Of_ParentAbroad_AsksTheOtherParentsConsent() =>
        Assert.Equal("1 2 6 8 9 11 12 13", Items(PermitSample.Aged(10, ApplicantCategory.MinorUnder18) with { ParentAbroad = true }));

    [Fact]
    public void Of_Incapable_AsksTheRepresentativesAuthority() =>
        Assert.Equal("1 2 3 4 6 7 8 9 13", Items(PermitSample.Adult with { Circumstances = [Circumstance.Incapable] }));

    // Item 4, in its brackets.
    [Theory]
    [InlineData(Circumstance.Refugee, "AFG", true)]
    [InlineData(Circumstance.EthnicKazakh, "CHN", true)]
    [InlineData(Circumstance.EthnicKazakh, "MNG", false)]
    [InlineData(Circumstance.FamilyOfEthnicKazakh, "CHN", false)]
    public void Of_CriminalRecord_IsSparedRefugeesAndEthnicKazakhsOfChina(Circumstance circumstance, string citizenship, bool spared)
    {
        var situation = PermitSample.Adult with { Circumstances = [circumstance], Citizenship = citizenship };

        Assert.Equal(spared, Checklist.Of(situation, PermitPolicy.Default).All(p => p.Kind != PaperKind.CriminalRecord));
        Assert.Equal(spared, Checklist.SparedOf(situation, PermitPolicy.Default).Any(p => p.Kind == PaperKind.CriminalRecord && p.LegalBasis.Paragraph == "annex 3, row 8, item 4"));
    }

    // Item 10; item 3 becomes proof of the exemption, item 6 is still asked (open reading).
    [Fact]
    public void Of_InDemandProfession_AsksThePetitionLetterAndProofOfExemption()
    {
        var situation = PermitSample.Adult with { InDemandProfession = true };
        var papers = Checklist.Of(situation, PermitPolicy.Default);

        Assert.Equal("1 2 3 4 6 7 8 9 10", Items(situation));
        Assert.Equal(PaperReason.ExemptFromSolvency, papers.Single(p => p.Kind == PaperKind.Solvency).Reason);
        Assert.DoesNotContain(Checklist.Of(situation, PermitPolicy.Default with { HousingAskedOfTheSpared = false }), p => p.Kind == PaperKind.Housing);
    }

    [Fact]
    public void Of_EveryPaper_CitesItsItem() => Assert.All(
        Checklist.Of(PermitSample.Adult with { InDemandProfession = true, ChildAged14To18 = true }, PermitPolicy.Default),
        p => Assert.Equal(Order992.Item((int)p.Kind), p.LegalBasis));

    [Theory]
    [InlineData("2008-03-02", 18)]
    [InlineData("2008-03-03", 17)]
    [InlineData("2008-02-29", 18)]
    public void Age_OnTheDay_IsCompletedYears(string birthDate, int age) => Assert.Equal(age, (PermitSample.Adult with { BirthDate = Almaty.Day(birthDate) }).Age);

    // Every paper of the full list is asked or spared, never both; none is asked twice; what is asked of a reduced set is of the full one.
    [Fact]
    public void Of_AnySituation_AccountsForTheWholeList() => Prop.ForAll(Situations.ToArbitrary(), situation =>
    {
        var asked = Checklist.Of(situation, PermitPolicy.Default).Select(p => p.Kind).ToList();
        var spared = Checklist.SparedOf(situation, PermitPolicy.Default).Select(p => p.Kind).ToList();
        return asked.Distinct().Count() == asked.Count && !asked.Intersect(spared).Any()
            && Enumerable.Range(1, 9).Select(i => (PaperKind)i).Except(asked).Except(spared).All(k => k == PaperKind.ChildConsent)
            && asked.Contains(PaperKind.Authority) == situation.NeedsRepresentative;
    }).QuickCheckThrowOnFailure();

    private static readonly Gen<Situation> Situations =
        from category in Gen.Elements(Enum.GetValues<ApplicantCategory>())
        from age in Gen.Choose(0, 90)
        from citizenship in Gen.Elements("TUR", "CHN", null)
        from circumstances in Gen.SubListOf(Enum.GetValues<Circumstance>())
        from flags in Gen.Choose(0, 7)
        select PermitSample.Aged(age, category) with
        {
            Citizenship = citizenship,
            Circumstances = [.. circumstances],
            InDemandProfession = (flags & 1) > 0,
            ChildAged14To18 = (flags & 2) > 0,
            ParentAbroad = (flags & 4) > 0,
        };

    private static string Items(Situation situation) => string.Join(' ', Checklist.Of(situation, PermitPolicy.Default).Select(p => (int)p.Kind).Order());
}
