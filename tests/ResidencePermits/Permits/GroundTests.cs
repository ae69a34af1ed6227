using KazMigration.ResidencePermits.Application;
using KazMigration.ResidencePermits.Domain.Grounds;
using KazMigration.ResidencePermits.Domain.Papers;
using KazMigration.ResidencePermits.Infrastructure.Data;

namespace KazMigration.ResidencePermits.Tests.Permits;

/// <summary>Grounds of refusal and annulment (Order 992, annex 3, row 9).</summary>
public sealed class GroundTests
{
    private static readonly ActTexts Texts = PermitTexts.Load();

    [Fact]
    public void Texts_OfTheAct_AreThere()
    {
        Assert.Equal(3, Texts.Grounds.Keys.Count(g => g.List == GroundList.General));
        Assert.Equal(Enumerable.Range(1, 21), Texts.Grounds.Keys.Where(g => g.List == GroundList.Article49).Select(g => g.Number).Order());
        Assert.All(Texts.Grounds.Keys, g => Assert.True(g.Exists));
        Assert.Equal(Enum.GetValues<PaperKind>(), Texts.Papers.Keys.Order());
        Assert.All(Texts.Papers.Values.Concat(Texts.Grounds.Values), t => Assert.All(new[] { t.Kk, t.Ru, t.En }, Assert.NotEmpty));
        Assert.Equal(["translation", "legalisation"], Texts.Rules.Select(r => r.Key));
    }

    [Theory]
    [InlineData(GroundList.General, 1, true, false)]
    [InlineData(GroundList.General, 3, true, false)]
    [InlineData(GroundList.General, 4, false, false)]
    [InlineData(GroundList.General, 0, false, false)]
    [InlineData(GroundList.Article49, 1, true, true)]
    [InlineData(GroundList.Article49, 14, true, true)]
    // Open reading: it speaks of who has a permit.
    [InlineData(GroundList.Article49, 15, false, true)]
    [InlineData(GroundList.Article49, 21, true, true)]
    [InlineData(GroundList.Article49, 22, false, false)]
    public void Ground_OfAList_RefusesOrAnnuls(GroundList list, int number, bool refuses, bool annuls) =>
        Assert.Equal((refuses, annuls), (new Ground(list, number).MayRefuse, new Ground(list, number).MayAnnul));

    // Ground 4, in its own words; "members of their families" reaches every group (open reading).
    [Theory]
    [InlineData(Circumstance.EthnicKazakh, true)]
    [InlineData(Circumstance.FamilyOfEthnicKazakh, true)]
    [InlineData(Circumstance.FormerCompatriot, true)]
    [InlineData(Circumstance.BornInKazakhstan, true)]
    [InlineData(Circumstance.FormerCitizen, true)]
    [InlineData(Circumstance.SimplifiedCitizenshipByTreaty, true)]
    [InlineData(Circumstance.FamilyOfSpared, true)]
    [InlineData(Circumstance.Refugee, false)]
    [InlineData(Circumstance.MarriedWomenConvention, false)]
    [InlineData(Circumstance.StatelessWithoutDocuments, false)]
    public void Solvency_Spares_ThoseItNames(Circumstance circumstance, bool spared)
    {
        Assert.Equal(spared, Exemptions.From(Ground.Solvency, [circumstance], false));
        Assert.Equal(spared ? ["groundDoesNotApply"] : [], CodesOf(GroundCheck.OfRefusal([Ground.Solvency], [circumstance], false)));
    }

    [Fact]
    public void Solvency_InDemandProfession_IsSpared() => Assert.True(Exemptions.From(Ground.Solvency, [], true));

    // The last paragraph of row 9: grounds 15 and 17.
    [Theory]
    [InlineData(Circumstance.EthnicKazakh, true)]
    [InlineData(Circumstance.FamilyOfEthnicKazakh, true)]
    [InlineData(Circumstance.StatelessWithoutDocuments, true)]
    [InlineData(Circumstance.UssrPassport1974, true)]
    [InlineData(Circumstance.MarriedWomenConvention, true)]
    [InlineData(Circumstance.FormerCompatriot, false)]
    [InlineData(Circumstance.FamilyOfSpared, false)]
    [InlineData(Circumstance.Refugee, false)]
    public void ResidenceAndLiability_Spare_ThoseOfTheLastParagraph(Circumstance circumstance, bool spared)
    {
        Assert.Equal(spared, Exemptions.From(Ground.Residence, [circumstance], true));
        Assert.Equal(spared, Exemptions.From(Ground.AdministrativeLiability, [circumstance], true));
        Assert.False(Exemptions.From(new(GroundList.Article49, 9), [circumstance], true));
        // The same numbers of the other list are other grounds.
        Assert.False(Exemptions.From(new(GroundList.General, 4), [circumstance], true));
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "residenceLongEnough")]
    public void Annulment_ForResidence_StandsOnTheStays(bool tooShort, string code) =>
        Assert.Equal(code, string.Join(' ', CodesOf(GroundCheck.OfAnnulment([Ground.Residence], [], false, tooShort))));

    [Fact]
    public void Check_SeveralGrounds_NamesEachWrongOne() => Assert.Equal(
        ["groundUnknown", "groundCannotRefuse", "groundDoesNotApply"],
        CodesOf(GroundCheck.OfRefusal(
            [new(GroundList.General, 9), new(GroundList.General, 1), Ground.Residence, Ground.AdministrativeLiability], [Circumstance.EthnicKazakh], false)));

    private static string[] CodesOf(IEnumerable<Fault> faults) => [.. faults.Select(f => f.Code)];
}
