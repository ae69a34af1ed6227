using System.Text.Json;
using KazMigration.Professions.Domain;
using KazMigration.Professions.Infrastructure.Data;

namespace KazMigration.Professions.Tests;

/// <summary>The loaded edition against the file it comes from (Order 236, annex 2).</summary>
public class PrioritySectorsDataTests
{
    [Fact]
    public void Read_File_HoldsEveryProfessionAndPosition()
    {
        using var json = JsonDocument.Parse(ActFile.Open(PrioritySectors.File2023));
        var professions = Objects(json.RootElement).Where(o => o.TryGetProperty("nqfLevels", out _)).ToList();
        var positions = Objects(json.RootElement).Where(o => o.TryGetProperty("conditionKk", out _)).ToList();

        Assert.Equal(66, professions.Count);
        Assert.Equal(46, positions.Count);
        Assert.Equal(professions.Select(Names), Lists.Edition.Rows.Select(r => r.Name));
        Assert.Equal(positions.Select(Names), Lists.Edition.Rows.SelectMany(r => r.Positions).Select(p => p.Name));
    }

    [Fact]
    public void Read_File_KeepsConditionsAndLevels()
    {
        var rows = Lists.Edition.Rows;
        Assert.All(rows.SelectMany(r => r.Positions), p => Assert.Equal(p.RequiresForeignLanguage, p.Condition is not null));
        Assert.Equal([6, 7], rows.Single(r => r.Code == "1.1.1").NqfLevels);
        Assert.Empty(rows.Single(r => r.Code == "2.1.6").NqfLevels);
    }

    [Fact]
    public void Read_File_LeavesNoTextEmpty() =>
        Assert.All(
            Lists.Edition.Rows.SelectMany(r => new[] { r.Name, r.Sector, r.Activity }.Concat(r.Positions.Select(p => p.Name))),
            t => Assert.All(Lists.Languages, l => Assert.NotEqual("", t.In(l).Trim())));

    [Fact]
    public void Read_File_NamesTheActAndADerivedDay()
    {
        Assert.Equal(ProfessionLists.PrioritySectors, Lists.Edition.List);
        Assert.Equal("236/2023-06-22", Lists.Edition.Name);
        Assert.Equal(new Act("236", new(2023, 6, 22), "32887", new(2023, 6, 23), "2"), Lists.Edition.Act);
        Assert.True(Lists.Edition.InForceFromDerived);
        // "After ten calendar days": the tenth day after the registration still passes.
        Assert.Equal(Lists.Edition.Act.RegisteredOn!.Value.AddDays(11), Lists.Edition.InForceFrom);
    }

    private static LocalizedText Names(JsonElement element) => new(
        element.GetProperty("nameKk").GetString()!, element.GetProperty("nameRu").GetString()!, element.GetProperty("nameEn").GetString()!);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
