using System.Text.Json;
using KazMigration.Architecture.Tests.Planted;

namespace KazMigration.Architecture.Tests;

/// <summary>Every error and every fault has its texts in Kazakh, Russian and English.</summary>
public sealed class TextTests
{
    private static readonly Texts Shared = Texts.Of(Product.Of("Web").Assembly);

    public static TheoryData<string> Services => [.. Product.Layer("Api").Select(p => p.Service!)];

    [Fact]
    public void BuildingBlocks_Errors_HaveTexts()
    {
        var blocks = Product.Projects.Where(p => p.Service is null).ToList();
        string[] slugs = [.. Errors.Slugs(blocks.SelectMany(p => p.Assembly.GetTypes()))];

        Assert.Contains("another-bodys-case", slugs);
        Assert.Contains("too-many-requests", slugs);
        Assert.Empty(Shared.MissingProblems(slugs));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_Errors_HaveTexts(string service)
    {
        string[] slugs = [.. Errors.Slugs(Product.Projects.Where(p => p.Service == service).SelectMany(p => p.Assembly.GetTypes()))];

        Assert.NotEmpty(slugs);
        Assert.Empty(TextsOf(service).MissingProblems(slugs));
    }

    [Fact]
    public void BuildingBlocks_Faults_HaveTexts()
    {
        string[] codes = [.. CodesBelow("building-blocks"), "required", "tooLong"];

        Assert.Contains("wrongType", codes);
        Assert.Empty(Shared.MissingFaults(codes));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_Faults_HaveTexts(string service)
    {
        string[] codes = [.. CodesBelow(Path.Combine("services", service))];

        Assert.NotEmpty(codes);
        Assert.Empty(TextsOf(service).MissingFaults(codes));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_Texts_NameTheSameValuesInEachLanguage(string service) => Assert.Empty(TextsOf(service).OtherValues());

    [Fact]
    public void Texts_All_StandOnce() => Assert.Empty(Texts.Repeated([Shared, .. Product.Layer("Api").Select(p => Texts.Of(p.Assembly))]));

    [Fact]
    public void Planted_TextInTwoPlaces_IsFound() => Assert.Equal(
        ["fault a has its text in 2 places"],
        Texts.Repeated([Parse("""{ "problems": { "a": {} }, "faults": { "a": {} } }"""), Parse("""{ "problems": {}, "faults": { "a": {}, "b": {} } }""")]));

    [Fact]
    public void Planted_ErrorWithoutText_IsFound() => Assert.Single(Shared.MissingProblems(Errors.Slugs([typeof(UnknownErrors)])));

    [Theory]
    [InlineData("""new Fault("/a", "planted")""")]
    [InlineData("""new Fault($"/a/{i}", "planted", basis)""")]
    [InlineData("""yield return new(pointer + "/reason", "planted");""")]
    [InlineData("""new(pointer, "planted")""")]
    [InlineData("""new Fault("", "planted")""")]
    [InlineData("new Fault(\n    \"/a\", \"planted\", null)")]
    [InlineData("""RuleFor(f => f.Kind).WithErrorCode("planted")""")]
    public void Planted_FaultWithoutText_IsFound(string source) => Assert.Single(Shared.MissingFaults(Errors.FaultCodes(source)));

    [Theory]
    [InlineData("""{ "problems": { "a": { "kk": { "title": "t", "detail": "d" }, "ru": { "title": "t", "detail": "d" } } }, "faults": {} }""")]
    [InlineData("""{ "problems": { "a": { "kk": { "title": "t", "detail": "d" }, "ru": { "title": "t", "detail": "d" }, "en": { "title": "t", "detail": " " } } }, "faults": {} }""")]
    public void Planted_LanguageMissing_IsFound(string json) => Assert.Single(Parse(json).MissingProblems(["a"]));

    [Fact]
    public void Planted_OtherValues_AreFound() =>
        Assert.Single(Parse("""{ "problems": {}, "faults": { "a": { "kk": "{Max}", "ru": "{Max}", "en": "{Min}" } } }""").OtherValues());

    private static Texts TextsOf(string service) => Texts.Of(Product.Of(service + ".Api").Assembly).With(Shared);

    private static IEnumerable<string> CodesBelow(string folder) =>
        Product.Sources.Where(f => f.StartsWith(Repository.PathOf(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)).SelectMany(f => Errors.FaultCodes(File.ReadAllText(f)));

    private static Texts Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Texts.Parse(document.RootElement);
    }
}
