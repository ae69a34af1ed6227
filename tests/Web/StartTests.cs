namespace KazMigration.Web.Tests;

public sealed class StartTests
{
    private static readonly (string Key, string? Value)[] Provider =
    [
        ("Identity:IntrospectionEndpoint", "http://127.0.0.1:1/introspect"), ("Identity:ClientId", "kazmigration"), ("Identity:ClientSecret", "s3cret"),
    ];

    [Theory]
    [InlineData("Sandbox:Enabled", "true")]
    [InlineData("Identity:Mode", "Sandbox")]
    [InlineData("Signing:Mode", "Sandbox")]
    [InlineData("Identity:ClientSecret", "sandbox")]
    [InlineData("Bus:Password", "Sandbox")]
    [InlineData("ConnectionStrings:Applications", "Host=db;Password=sandbox")]
    public void Production_WithAnythingOfTheSandbox_RefusesToStart(string key, string value)
    {
        var settings = Provider.ToDictionary(s => s.Key, s => s.Value);
        settings[key] = value;
        var refusal = Assert.Throws<InvalidOperationException>(() => SampleHost.Build(new SampleModule(), "Production", settings));
        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_WithoutSandbox_StartsAndHasNoneOfIt()
    {
        await using var host = await SampleHost.StartAsync("Production", Provider);
        foreach (var path in (string[])["/sandbox/users", "/sandbox/clock", "/connect/token"])
        {
            using var answer = await host.SendAsync(null, HttpMethod.Get, path);
            await answer.ProblemAsync(404, "not-found");
        }
    }

    [Fact]
    public async Task Production_WithoutIdentityProvider_RefusesToStart() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await using var host = await SampleHost.StartAsync("Production");
        });
}
