using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Tests;

/// <summary>Order 134 of 03.05.2024 against Order 49 of 20.02.2023: 21 rows became 51.</summary>
public class RowSuccessionTests
{
    private static readonly IReadOnlyList<RowSuccession> Pairs = RowSuccession.Between(Lists.Residence2023, Lists.Residence2024);

    [Fact]
    public void Between_Editions2023And2024_KeepsEveryRowOfTheFirst()
    {
        Assert.Equal(Lists.Residence2023.Rows.Select(r => r.Code).Order(), Pairs.Select(p => p.Earlier.Code).Order());
        Assert.All(Pairs, p => Assert.Equal(p.Earlier.Code, p.Later.Code));
        Assert.Equal(30, Lists.Residence2024.Rows.Count - Pairs.Count);
    }

    [Fact]
    public void Between_Editions2023And2024_FindsWhatWasRenamedAndMoved()
    {
        Assert.Equal(["2145-9-007", "2521-2-001"], Pairs.Where(p => p.IsRenamed).Select(p => p.Later.Code).Order());
        // The sector of information and communication technologies became that of digital development.
        Assert.Equal(["2511-3-001", "2521-2-001"], Pairs.Where(p => p.IsMoved).Select(p => p.Later.Code).Order());
    }

    [Fact]
    public void Between_EditionAndItself_ChangesNothing() =>
        Assert.All(Lists.All, edition =>
        {
            var pairs = RowSuccession.Between(edition, edition);
            Assert.Equal(edition.Rows.Count, pairs.Count);
            Assert.All(pairs, p => Assert.Same(p.Earlier, p.Later));
        });

    [Fact]
    public void Between_RowPutInBefore_ShiftsNumbersAndNoNames()
    {
        RowContent[] before = [Row(1, "Әртіс"), Row(2, "Археолог")];
        RowContent[] after = [Row(1, "Актуарий"), Row(2, "Әртіс"), Row(3, "Археолог")];
        var pairs = Between(before, after);

        Assert.Equal([("Археолог", "2", "3"), ("Әртіс", "1", "2")], pairs.Select(p => (p.Later.Name.Kk, p.Earlier.Code, p.Later.Code)).Order());
        Assert.All(pairs, p => Assert.True(p.IsRecoded && !p.IsRenamed));
    }

    [Fact]
    public void Between_NameThatARowSaysItReplaces_IsARenaming()
    {
        var pairs = Between([Row(1, "Провизор")], [Row(7, "Фармацевт") with { Replaces = [Text("Провизор")] }]);
        Assert.True(Assert.Single(pairs).IsRenamed);
    }

    [Fact]
    public void Between_OtherProfessionAtTheSameNumber_IsNotARenaming() => Assert.Empty(Between([Row(1, "Провизор")], [Row(1, "Археолог")]));

    [Fact]
    public void Between_NameCorrectedInOneLanguage_IsTheSameProfession()
    {
        var corrected = Row(1, "Архиолог") with { Name = new("Археолог", "Архиолог ru", "Archaeologist") };
        Assert.True(Assert.Single(Between([Row(1, "Архиолог")], [corrected])).IsRenamed);
    }

    private static IReadOnlyList<RowSuccession> Between(RowContent[] before, RowContent[] after) =>
        RowSuccession.Between(Edition("1", before), Edition("2", after));

    private static ProfessionEdition Edition(string act, RowContent[] rows) => ProfessionEdition.Publish(
        ProfessionLists.Citizenship, new Act(act, new(2026, 1, 1), null, null, null), new(2026, 1, 1), false, rows.Select(r => new ProfessionRow(r)));

    private static RowContent Row(int number, string name) => new($"{number}", new(0, 0, number), Text(name), null, null);

    private static LocalizedText Text(string name) => new(name, name + " ru", name + " en");
}
