using System.Text.RegularExpressions;

namespace KazMigration.Deployment.Tests;

/// <summary>The deployment files, read.</summary>
internal static partial class Deploy
{
    /// <summary>The product's services that have a process of their own.</summary>
    public static readonly string[] Services = ["applications", "commission", "professions", "residence-permits", "health-workforce"];

    /// <summary>A service's name as shells and databases write it.</summary>
    public static string Key(string service) => service.Replace('-', '_');

    /// <summary>A service's name as its projects are called.</summary>
    public static string Project(string service) => string.Concat(service.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string Text(string path) => File.ReadAllText(Repository.PathOf(path.Split('/')));

    public static bool Exists(string path) => Path.Exists(Repository.PathOf(path.Split('/')));

    public static IReadOnlyDictionary<string, object?> Compose { get; } = Map(Assert.Single(Yaml.Parse(Text("docker-compose.yml"))));

    public static IReadOnlyDictionary<string, object?> ComposeServices { get; } = Map(Compose["services"]);

    public static Dockerfile Dockerfile { get; } = new(Text("deploy/containers/Dockerfile"));

    public static string GatewayTemplate { get; } = Text("deploy/gateway/nginx.conf.template");

    /// <summary>Every object of the Kubernetes files.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> Kubernetes { get; } =
        [.. Directory.GetFiles(Repository.PathOf("deploy", "kubernetes"), "*.yaml").Order().SelectMany(f => Yaml.Parse(File.ReadAllText(f))).Select(Map)];

    /// <summary>Every YAML file of the deployment by its path.</summary>
    public static IEnumerable<(string Path, object? Document)> YamlFiles =>
        Directory.GetFiles(Repository.PathOf("deploy"), "*.y*ml", SearchOption.AllDirectories).Append(Repository.PathOf("docker-compose.yml"))
            .SelectMany(f => Yaml.Parse(File.ReadAllText(f)).Select(d => (Path.GetRelativePath(Repository.Root, f), d)));

    public static IReadOnlyDictionary<string, object?> Map(object? node) => Assert.IsType<Dictionary<string, object?>>(node);

    public static IReadOnlyList<object?> List(object? node) => Assert.IsType<List<object?>>(node);

    /// <summary>A node by the names of the mappings on the way to it.</summary>
    public static object? At(object? node, params string[] path) => path.Aggregate(node, (at, name) => Map(at)[name]);

    public static IReadOnlyDictionary<string, object?> ComposeEnvironment(string service) => Map(Map(ComposeServices[service])["environment"]);

    public static IEnumerable<IReadOnlyDictionary<string, object?>> OfKind(string kind) => Kubernetes.Where(o => (string?)o["kind"] == kind);

    /// <summary>Names of the variables that a text takes from the environment, with what follows the name.</summary>
    public static IEnumerable<(string Name, string Default)> Variables(string text) =>
        Variable().Matches(text).Select(m => (m.Groups["name"].Value, m.Groups["rest"].Value));

    /// <summary>All texts of a document with the name they stand under; an environment entry's name is that of the variable.</summary>
    public static IEnumerable<(string Name, string Text)> Scalars(object? node, string name = "") => node switch
    {
        string text => [(name, text)],
        List<object?> list => list.SelectMany(item => Scalars(item, name)),
        Dictionary<string, object?> map when map.ContainsKey("name") && map.ContainsKey("value") => Scalars(map["value"], (string)map["name"]!),
        Dictionary<string, object?> map => map.SelectMany(m => Scalars(m.Value, m.Key)),
        _ => [],
    };

    [GeneratedRegex(@"(?<!\$)\$\{(?<name>[A-Z0-9_]+)(?<rest>[^}]*)\}")]
    private static partial Regex Variable();
}
