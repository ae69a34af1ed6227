using System.Text.Json.Nodes;
using KazMigration.HealthWorkforce.Api;

namespace KazMigration.HealthWorkforce.Tests.Register;

/// <summary>Examples in the description of the API: who tries them is not told that there is no such position.</summary>
public sealed class RegisterExampleTests
{
    [Fact]
    public void Positions_OfTheExamples_AreThoseOfTheNomenclature()
    {
        var (deputy, example) = (RegisterExamples.Deputy, RegisterExamples.Worker.Workplaces[0]);
        var positions = Items("health-positions-2025.json");
        var replaced = Items("health-positions-mapping-2025.json").Single(i => (string?)i!["oldNameKk"] == RegisterExamples.Hiring.Workplace!.PositionName)!;

        Assert.Equal(deputy.Name.Kk, (string?)positions.Single(i => $"{i!["no"]}" == deputy.Code)!["nameKk"]);
        Assert.Equal(deputy.Name.Kk, (string?)replaced["newNameKk"]);
        Assert.Equal((deputy, RegisterExamples.Place.PositionName), (example.Position, example.PositionAsNamed));
        Assert.Single(positions, i => (string?)i!["nameKk"] == RegisterExamples.Transfer.PositionName);
    }

    private static JsonArray Items(string file) =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("services", "Professions", "Infrastructure", "Data", file)))!["items"]!.AsArray();
}
