using System.Text.Json;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Infrastructure.Data;

namespace KazMigration.Professions.Tests;

/// <summary>The loaded editions against the files they come from, row by row.</summary>
public class ListDataTests
{
    [Theory]
    [InlineData(PermanentResidence.File2023, "49/2023-02-20", 21)]
    [InlineData(PermanentResidence.File2024, "134/2024-05-03", 51)]
    [InlineData(Citizenship.File2023, "ata-zholy/2023", 40)]
    [InlineData(HealthPositions.File2025, "66/2025-07-16", 87)]
    public void Read_File_HoldsEveryRowInItsOrder(string file, string edition, int count)
    {
        var items = ActFile.Items(ActFile.Read(file)).ToList();
        var rows = Lists.All.Single(e => e.Name == edition).Rows;

        Assert.Equal(count, items.Count);
        Assert.Equal(items.Select(Name), rows.Select(r => r.Name));
        Assert.Equal(items.Select(i => Group(i)), rows.Select(r => r.ToContent().Sector));
        Assert.Equal(items.Select(i => ActFile.Word(i, "nameAsPrinted") ?? ActFile.Word(i, "asPrinted")), rows.Select(r => r.AsPrinted));
        Assert.All(rows, r => Assert.All(Lists.Languages, l => Assert.NotEqual("", r.Name.In(l).Trim())));
        Assert.All(rows, r => Assert.Null(r.ToContent().Activity));
    }

    [Theory]
    [InlineData(PermanentResidence.File2023, "49/2023-02-20")]
    [InlineData(PermanentResidence.File2024, "134/2024-05-03")]
    public void Read_PermanentResidence_KeepsTheCodesOfTheClassifier(string file, string edition) =>
        Assert.Equal(
            ActFile.Items(ActFile.Read(file)).Select(i => ActFile.Word(i, "nkoCode")),
            Lists.All.Single(e => e.Name == edition).Rows.Select(r => r.Code));

    [Fact]
    public void Read_Citizenship_KeepsTheRequirementsOfEachProfession()
    {
        var items = ActFile.Items(ActFile.Read(Citizenship.File2023)).ToList();
        Assert.Equal(
            items.Select(i => (ActFile.Word(i, "requirementsKk"), ActFile.Word(i, "requirementsEn"))),
            Lists.Citizenship2023.Rows.Select(r => ((string?)r.Requirements!.Kk, (string?)r.Requirements.En)));
        Assert.All(Lists.Citizenship2023.Rows, r => Assert.Null(r.Requirements!.Ru));
    }

    // 43 of the 87 positions have a name of before; the act says "none" for the others (annex 3).
    [Fact]
    public void Read_Health_KeepsTheNamesReplaced()
    {
        var mapping = ActFile.Items(ActFile.Read(HealthPositions.Mapping2025)).ToList();
        var rows = Lists.Health2025.Rows;

        Assert.Equal(87, mapping.Count);
        Assert.Equal(43, rows.Count(r => r.Replaces.Count == 1));
        Assert.Equal(44, rows.Count(r => r.Replaces.Count == 0));
        Assert.Equal(mapping.Select(m => ActFile.Text(m, "oldName")), rows.Select(r => r.Replaces.SingleOrDefault()));
        Assert.Equal(mapping.Select(m => ActFile.Word(m, "newNameKk")), rows.Select(r => r.Name.Kk));
    }

    [Fact]
    public void Read_Editions_NameTheirActs()
    {
        Assert.Equal(new Act("49", new(2023, 2, 20), "31938", null, "2"), Lists.Residence2023.Act);
        Assert.Equal(new Act("134", new(2024, 5, 3), "34336", new(2024, 5, 4), "2"), Lists.Residence2024.Act);
        Assert.Equal(new Act(null, null, null, null, null, "ata-zholy/2023"), Lists.Citizenship2023.Act);
        Assert.Equal(("66", new DateOnly(2025, 7, 16), "36465"), (Lists.Health2025.Act.Number, Lists.Health2025.Act.Date!.Value, Lists.Health2025.Act.RegistrationNumber));
        Assert.All(Lists.All, e => Assert.True(e.InForceFromDerived));
    }

    // "When ten calendar days have passed": counted from the registration while the day of publication is not known.
    [Fact]
    public void Read_Editions_BeginTheDayAfterTenDaysFromRegistration() =>
        Assert.All(Lists.All.Where(e => e.Act.RegisteredOn is not null), e => Assert.Equal(e.Act.RegisteredOn!.Value.AddDays(11), e.InForceFrom));

    [Fact]
    public void Read_PermanentResidence_OneEditionFollowsTheOther()
    {
        Assert.Equal(new DateOnly(2024, 5, 14), Lists.Residence2023.InForceTo);
        Assert.Null(Lists.Residence2024.InForceTo);
    }

    [Fact]
    public void Read_AllEditions_HaveIdsOfTheirOwn()
    {
        var ids = Lists.All.SelectMany(e => e.Rows.Select(r => r.Id).Append(e.Id)).ToList();
        Assert.Equal(66 + 21 + 51 + 40 + 87 + 5, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, id.Version));
    }

    private static LocalizedText Name(JsonElement item) => ActFile.Text(item, "name")!;

    private static LocalizedText? Group(JsonElement item) =>
        item.TryGetProperty("sector", out var group) || item.TryGetProperty("group", out group) ? ActFile.Text(group, "name") : null;
}
