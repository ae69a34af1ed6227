using System.Text.Json;
using KazMigration.HealthWorkforce.Api;
using KazMigration.HealthWorkforce.Domain.Levels;

namespace KazMigration.HealthWorkforce.Tests.Levels;

/// <summary>Each condition of a level is told in three languages.</summary>
public sealed class LevelTextTests
{
    public static TheoryData<LevelConditionCode> Conditions => [.. Enum.GetValues<LevelConditionCode>()];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_Any_HasItsText(LevelConditionCode condition)
    {
        using var messages = JsonDocument.Parse(typeof(HealthWorkforceModule).Assembly.GetManifestResourceStream("Messages.json")!);
        var text = messages.RootElement.GetProperty("faults").GetProperty(LevelClaim.CodeOf(condition));

        Assert.All(new[] { "kk", "ru", "en" }, language => Assert.NotEqual("", text.GetProperty(language).GetString()));
    }
}
