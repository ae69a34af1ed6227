using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Web.Tests;

public sealed class MessageTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private readonly MessageCatalog _catalog = fixture.Host.Services.GetRequiredService<MessageCatalog>();

    [Fact]
    public void EveryProblemOfTheBuildingBlock_HasATextWithoutGaps()
    {
        var types = typeof(ProblemTypes).GetFields().Select(f => ((ProblemType)f.GetValue(null)!).Slug).ToArray();
        Assert.NotEmpty(types);
        foreach (var slug in types.Concat([AccessErrors.AnotherBody.Slug, AccessErrors.RoleMissing.Slug, ValidationErrors.Failed.Slug, IdempotencyErrors.KeyReused.Slug]))
            Assert.True(_catalog.HasProblem(slug), slug);
    }

    [Theory]
    [InlineData("required")]
    [InlineData("tooLong")]
    [InlineData("unknownMember")]
    [InlineData("duplicateMember")]
    [InlineData("wrongType")]
    [InlineData("unknownValue")]
    [InlineData("notJson")]
    [InlineData("notUtf8")]
    [InlineData("tooDeep")]
    [InlineData("invalidDate")]
    [InlineData("invalidTime")]
    [InlineData("invalidId")]
    [InlineData("invalidNumber")]
    [InlineData("invalidText")]
    [InlineData("outOfRange")]
    [InlineData("invalidCursor")]
    [InlineData("checkFailed")]
    public void EveryFaultOfTheBuildingBlock_HasAText(string code) => Assert.True(_catalog.HasFault(code));

    [Fact]
    public void MissingText_FallsBackToTheCode_AndIsLoggedOnce()
    {
        Assert.Equal(("no-such", "no-such"), _catalog.Problem("no-such", "kk", []));
        Assert.Equal("no-such", _catalog.Problem("no-such", "ru", []).Title);
        Assert.Equal("noSuch", _catalog.Fault("noSuch", "en", []));
        Assert.Single(fixture.Host.Logs.All, line => line.Contains("No text for the problem no-such", StringComparison.Ordinal));
        Assert.Single(fixture.Host.Logs.All, line => line.Contains("No text for the fault noSuch", StringComparison.Ordinal));
    }
}
