using System.Reflection;
using System.Text.RegularExpressions;

namespace KazMigration.Architecture.Tests;

/// <summary>One project of the product: its file and the assembly built from it.</summary>
internal sealed record ProductProject(string File, Assembly Assembly)
{
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>"Applications" of "Applications.Domain"; null for a building block and the single host.</summary>
    public string? Service => IsService && Name.Split('.') is [var service, _] ? service : null;

    public bool IsLayer(string layer) => Service is not null && Name.EndsWith('.' + layer, StringComparison.Ordinal);

    private bool IsService => File.Contains($"{Path.DirectorySeparatorChar}services{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}

/// <summary>Every project of the product, found by its file, so that none can be left out of the rules.</summary>
internal static partial class Product
{
    public static IReadOnlyList<ProductProject> Projects { get; } =
        [.. FilesBelow("*.csproj").Select(file => new ProductProject(file, Assembly.Load("KazMigration." + Path.GetFileNameWithoutExtension(file))))];

    public static IReadOnlyList<string> Sources { get; } = [.. FilesBelow("*.cs").Where(f => !Generated().IsMatch(f))];

    public static IEnumerable<ProductProject> Layer(string layer) => Projects.Where(p => p.IsLayer(layer));

    public static ProductProject Of(string name) => Projects.Single(p => p.Name == name);

    private static IEnumerable<string> FilesBelow(string pattern) =>
        new[] { "building-blocks", "services" }
            .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories))
            .Where(f => !BuildOutput().IsMatch(f))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"[/\\]Migrations[/\\]")]
    private static partial Regex Generated();
}
