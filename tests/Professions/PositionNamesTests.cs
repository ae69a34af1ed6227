using KazMigration.Professions.Domain;

namespace KazMigration.Professions.Tests;

/// <summary>Order 66 of 16.07.2025, annex 3: names of positions and what they are called now.</summary>
public class PositionNamesTests
{
    [Theory]
    [InlineData("Директордың мейіргер ісі жөніндегі орынбасары", NameOutcome.Replaced, "5")]
    [InlineData("Тіс дәрігері (дантист)", NameOutcome.Replaced, "63")]
    [InlineData("ТІС ДӘРІГЕРІ дантист", NameOutcome.Replaced, "63")]
    [InlineData("Тіс дәрігері", NameOutcome.Replaced, "63")]
    [InlineData("Зертханашы", NameOutcome.Replaced, "66")]
    [InlineData("Фармацевт (провизор) ассистенті", NameOutcome.Replaced, "80")]
    [InlineData("Провизор (Фармацевт)", NameOutcome.Replaced, "23")]
    // One of the names within a name of several.
    [InlineData("Провизор", NameOutcome.Replaced, "23")]
    [InlineData("учаскелік дәрігер", NameOutcome.Replaced, "7")]
    [InlineData("бас дәрігер", NameOutcome.Replaced, "4")]
    [InlineData("оптикометрист", NameOutcome.Replaced, "68")]
    [InlineData("немесе", NameOutcome.Unknown, null)]
    // A name that stayed as it was.
    [InlineData("Бас мейіргер", NameOutcome.Current, "6")]
    [InlineData("Фельдшер", NameOutcome.Current, "56")]
    // A position that is new: the act says that nothing was called so before.
    [InlineData("Клиникалық эмбриолог", NameOutcome.Current, "54")]
    [InlineData("Атом инженері", NameOutcome.Unknown, null)]
    public void Resolve_Name_LeadsToItsPosition(string name, NameOutcome outcome, string? code)
    {
        var found = PositionNames.Resolve(name, [Lists.Health2025]);
        Assert.Equal(outcome, found.Outcome);
        Assert.Equal(code, found.Positions.SingleOrDefault()?.Code);
    }

    // The old "Провизор (Фармацевт)" is "Фармацевт (провизор)" now, and "Фармацевт" is what their assistant is called now.
    [Fact]
    public void Resolve_NameThatMeansAnotherPositionNow_IsAmbiguous()
    {
        var found = PositionNames.Resolve("Фармацевт", [Lists.Health2025]);
        Assert.Equal(NameOutcome.Ambiguous, found.Outcome);
        Assert.Equal(["23", "80"], found.Positions.Select(p => p.Code));
    }

    [Fact]
    public void Resolve_EveryNameReplaced_LeadsToItsRow() =>
        Assert.All(Lists.Health2025.Rows.Where(r => r.Replaces.Count > 0), row =>
            Assert.All(Lists.Languages, language =>
            {
                var found = PositionNames.Resolve(row.Replaces[0].In(language), [Lists.Health2025]);
                Assert.Contains(row, found.Positions);
            }));

    [Fact]
    public void Resolve_EveryCurrentName_IsKnown() =>
        Assert.All(Lists.Health2025.Rows, row => Assert.Contains(row, PositionNames.Resolve(row.Name.Kk, [Lists.Health2025]).Positions));

    [Fact]
    public void Resolve_ThroughTwoEditions_FollowsTheChain()
    {
        var next = Next("63", "Тіс емдеуші", replaces: "Дантист");
        var found = PositionNames.Resolve("Тіс дәрігері (дантист)", [Lists.Health2025, next]);
        Assert.Equal((NameOutcome.Replaced, "Тіс емдеуші"), (found.Outcome, Assert.Single(found.Positions).Name.Kk));
    }

    [Fact]
    public void Resolve_NameThatTheNextEditionDropped_HasVanished()
    {
        var found = PositionNames.Resolve("Тіс дәрігері (дантист)", [Lists.Health2025, Next("1", "Басшы", "Директор")]);
        Assert.Equal(NameOutcome.Vanished, found.Outcome);
        Assert.Same(Lists.Health2025, found.LastIn);
    }

    private static ProfessionEdition Next(string code, string name, string replaces) => ProfessionEdition.Publish(
        ProfessionLists.HealthPositions, new Act("1", new(2027, 1, 1), null, null, null), new(2027, 1, 1), false,
        [new(new(code, new(1, 0, 1), new(name, name, name), null, null) { Replaces = [new(replaces, replaces, replaces)] })]);
}
