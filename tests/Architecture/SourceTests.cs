namespace KazMigration.Architecture.Tests;

/// <summary>Rules on the text of the product's source.</summary>
public sealed class SourceTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 60;

    [Fact]
    public void Sources_All_ReadNoClockButTheOne() => Assert.Empty(Product.Sources.SelectMany(f => Sources.ClockReads(f, File.ReadAllText(f))));

    [Theory]
    [InlineData("var now = DateTime.Now;")]
    [InlineData("DateTime.UtcNow.AddDays(1)")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("DateOnly.FromDateTime(DateTime.Today)")]
    [InlineData("System.DateTimeOffset.Now")]
    [InlineData("Stopwatch.StartNew()")]
    public void Sources_PlantedClockRead_IsFound(string source) => Assert.Single(Sources.ClockReads("planted", source));

    [Fact]
    public void Sources_All_HoldNothingUnfinished() => Assert.Empty(Product.Sources.SelectMany(f => Sources.Leftovers(f, File.ReadAllText(f))));

    [Theory]
    [InlineData("// TODO: later")]
    [InlineData("Thread.Sleep(10);")]
    [InlineData("throw new NotImplementedException();")]
    public void Sources_PlantedLeftover_IsFound(string source) => Assert.Single(Sources.Leftovers("planted", source));

    [Fact]
    public void LogEvents_All_HaveIdsOfTheirOwn() => Assert.Empty(Sources.SharedEventIds(Product.Sources.Select(File.ReadAllText)));

    [Fact]
    public void LogEvents_PlantedSharedId_IsFound() =>
        Assert.Equal(["2 log events have the id 1"], Sources.SharedEventIds(["[LoggerMessage(EventId = 1)] [LoggerMessage(EventId = 2)]", "[LoggerMessage(EventId = 1)]"]));

    [Fact]
    public void Sources_All_AreSmall()
    {
        var lines = Product.Sources.Select(f => (File: f, Lines: File.ReadLines(f).Count())).OrderBy(f => f.Lines).ToList();

        Assert.True(lines.Count > 200, $"Only {lines.Count} files were found");
        Assert.DoesNotContain(lines, f => f.Lines > LongestFile);
        Assert.True(lines[lines.Count / 2].Lines < MedianFile, $"The median file has {lines[lines.Count / 2].Lines} lines");
    }

    [Fact]
    public void Tests_All_AreNotLong() =>
        Assert.DoesNotContain(
            Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            f => File.ReadLines(f).Count() > LongestFile);
}
