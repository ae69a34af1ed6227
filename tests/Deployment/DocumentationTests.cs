using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazMigration.Contracts;
using KazMigration.Messaging;
using KazMigration.Web;

namespace KazMigration.Deployment.Tests;

/// <summary>The guides against the code: events, problems, fault codes, configuration, links.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Events = Deploy.Text("docs/events.md");
    private static readonly string Integration = Deploy.Text("docs/integration.md");
    private static readonly string Operation = Deploy.Text("docs/operation.md");
    private static readonly Type[] EventTypes = [.. typeof(IIntegrationEvent).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IIntegrationEvent)))];

    public static TheoryData<string> EventNames => [.. EventTypes.Select(t => t.Name)];

    [Fact]
    public void Catalogue_NamesEveryEvent_AndNoOther() =>
        Assert.Equal(EventTypes.Select(t => t.Name).Order(), Headings().Matches(Events).Select(m => m.Groups[1].Value).Order());

    [Theory]
    [MemberData(nameof(EventNames))]
    public void Catalogue_NamesTheMembersOfAnEvent_AndWhoReceivesIt(string name)
    {
        var type = EventTypes.Single(t => t.Name == name);
        var section = Section(Events, "### " + name);
        Assert.Equal(Members(type), Rows(section).Select(r => r[0]));

        var receivers = ConfigurationKeys.Assemblies.SelectMany(a => a.GetTypes()).Where(t => EventOf(t) == type).Select(t => NameOf(t.Namespace!.Split('.')[1]));
        // Names of services up to the first word that is none.
        var told = ReceivedBy().Match(section).Groups[1].Value.Split(',').Select(r => r.Trim()).TakeWhile(r => !r.Contains(' ', StringComparison.Ordinal)).ToList();
        Assert.Equal(receivers.DefaultIfEmpty("–").Order(), told.Order());
        Assert.Equal(type.IsDefined(typeof(DeliveredToAttribute)), section.Contains("**Must be received.**", StringComparison.Ordinal));
        Assert.Equal((type.GetCustomAttribute<DeliveredToAttribute>()?.Services ?? told).Order(), told.Order());
    }

    [Fact]
    public void Catalogue_NamesTheMembersOfEveryPart()
    {
        var parts = EventTypes.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType.IsGenericType ? p.PropertyType.GenericTypeArguments[0] : p.PropertyType)
            .Where(t => t.Assembly == typeof(IIntegrationEvent).Assembly).Distinct().ToList();
        Assert.NotEmpty(parts);
        foreach (var part in parts)
        {
            var line = Events.Split('\n').Single(l => l.StartsWith($"*{part.Name}*:", StringComparison.Ordinal));
            Assert.All(Members(part), m => Assert.Contains($"`{m}`", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Guide_NamesEveryProblem_WithItsStatus()
    {
        var told = Rows(Section(Integration, "## Problems").Split("### Fault codes")[0]).ToDictionary(r => r[0], r => int.Parse(r[1], null));
        Assert.Equal(Texts("problems").Order(), told.Keys.Order());
        foreach (var (slug, status) in Statuses())
            Assert.Equal((slug, status), (slug, told.GetValueOrDefault(slug)));
    }

    [Fact]
    public void Guide_NamesEveryFaultCode() =>
        Assert.Equal(Texts("faults").Order(), Rows(Section(Integration, "### Fault codes")).Select(r => r[0]).Order());

    [Fact]
    public void Guide_NamesEveryConfigurationKey_AndNoOther() =>
        Assert.Equal(ConfigurationKeys.All.Order(), Rows(Section(Operation, "## Configuration")).Select(r => ConfigurationKeys.Normal(r[0])).Order());

    [Fact]
    public void ConfigurationKeys_OfAllKindsOfReading_AreFound() => Assert.Subset(
        ConfigurationKeys.All.ToHashSet(),
        new HashSet<string> { "Database:ConnectionStrings:*", "LocalExecutiveBodies:Bodies:*:Official", "RateLimits:Public:Burst", "Calendar:Folder", "Identity:ClientId" });

    [Fact]
    public void Readings_NameConfigurationThatExists()
    {
        var named = Key().Matches(Deploy.Text("docs/open-questions.md")).Select(m => ConfigurationKeys.Normal(m.Groups[1].Value)).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, k => Assert.Contains(k, ConfigurationKeys.All));
    }

    [Fact]
    public void Links_LeadToFiles()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md")).Append(Repository.PathOf("deploy", "kubernetes", "README.md"));
        foreach (var page in pages)
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                var (path, anchor) = (link.Groups["path"].Value, link.Groups["anchor"].Value);
                var target = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path);
                Assert.True(Path.Exists(target), $"{page}: {path}");
                if (anchor.Length > 0)
                    Assert.Contains(anchor, Anchors(File.ReadAllText(target)));
            }
    }

    [Fact]
    public void Readme_MapsFoldersThatExist()
    {
        var folders = Folder().Matches(Section(Deploy.Text("README.md"), "## Where things are")).Select(m => m.Groups[1].Value).ToList();
        Assert.True(folders.Count > 15);
        Assert.All(folders, f => Assert.True(Deploy.Exists(f), f));
        var mapped = folders.ToHashSet();
        foreach (var folder in Directory.GetDirectories(Repository.PathOf("building-blocks")).Concat(Directory.GetDirectories(Repository.PathOf("services"))))
            Assert.Contains(Path.GetRelativePath(Repository.Root, folder), mapped);
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!));

    // "ResidencePermits" is the service residence-permits.
    private static string NameOf(string service) => JsonNamingPolicy.KebabCaseLower.ConvertName(service);

    private static Type? EventOf(Type type) =>
        type is { IsAbstract: false, BaseType: { IsGenericType: true } parent } && parent.GetGenericTypeDefinition() == typeof(EventConsumer<,>) ? parent.GenericTypeArguments[0] : null;

    private static IEnumerable<(string Slug, int Status)> Statuses()
    {
        var types = ConfigurationKeys.Assemblies.SelectMany(a => a.GetTypes()).ToList();
        var mapping = types.Single(t => t.Name == "ProblemType");
        foreach (var field in types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)))
        {
            if (field.FieldType == typeof(ErrorCode) && (ErrorCode?)field.GetValue(null) is { } code)
                yield return (code.Slug, (int)mapping.GetMethod("StatusOf")!.Invoke(null, [code.Kind])!);
            else if (field.FieldType == mapping && field.GetValue(null) is { } problem)
                yield return ((string)mapping.GetProperty("Slug")!.GetValue(problem)!, (int)mapping.GetProperty("Status")!.GetValue(problem)!);
        }
    }

    private static IEnumerable<string> Texts(string kind) => Directory.GetFiles(Repository.PathOf("services"), "Messages.json", SearchOption.AllDirectories)
        .Where(f => f.EndsWith("/Api/Messages.json", StringComparison.Ordinal)).Append(Repository.PathOf("building-blocks", "Web", "Problems", "Messages.json"))
        .SelectMany(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement.GetProperty(kind).EnumerateObject().Select(p => p.Name)).Distinct();

    private static string Section(string page, string heading)
    {
        var lines = page.Split('\n').SkipWhile(l => l != heading).ToList();
        Assert.NotEmpty(lines);
        var level = heading.Split(' ')[0].Length;
        var end = lines.FindIndex(1, l => l.StartsWith('#') && l.Split(' ')[0].Length <= level && !l.StartsWith("# ", StringComparison.Ordinal));
        return string.Join('\n', end < 0 ? lines : lines[..end]);
    }

    /// <summary>Cells of the rows whose first cell is code.</summary>
    private static IEnumerable<string[]> Rows(string section) => section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal))
        .Select(l => l.Trim('|', ' ').Split(" | ").Select(c => c.Trim('`', ' ')).ToArray());

    private static IEnumerable<string> Anchors(string page) => page.Split('\n').Where(l => l.StartsWith('#'))
        .Select(l => NotInAnchor().Replace(l.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("^### ([A-Z][A-Za-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\*\*Received by:\*\* ([^.\n*]+)")]
    private static partial Regex ReceivedBy();

    [GeneratedRegex(@"`([A-Z]\w+(?::[\w<>]+)+)`")]
    private static partial Regex Key();

    [GeneratedRegex(@"\]\((?!http)(?<path>[^)#]*)(?:#(?<anchor>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("`((?:building-blocks|services|deploy|tests|docs)/[A-Za-z./-]+)`")]
    private static partial Regex Folder();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotInAnchor();
}
