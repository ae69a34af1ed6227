using System.Reflection;
using System.Text.RegularExpressions;
using KazMigration.Web;

namespace KazMigration.Deployment.Tests;

/// <summary>
/// Every configuration key that the code reads: from the options classes (constant <c>Section</c>) and from the keys that stand
/// in the sources. A star stands for a name that the configuration chooses.
/// </summary>
internal static partial class ConfigurationKeys
{
    /// <summary>Variables of the framework and of OpenTelemetry.</summary>
    public static readonly IReadOnlySet<string> OfTheFramework =
        new HashSet<string> { "ASPNETCORE_ENVIRONMENT", "ASPNETCORE_HTTP_PORTS", "OTEL_EXPORTER_OTLP_ENDPOINT" };

    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "KazMigration.*.dll")
            .Where(f => !f.Contains("Tests", StringComparison.Ordinal) && !f.Contains("TestKit", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom)];

    // After the assemblies: it is made of them.
    public static IReadOnlySet<string> All { get; } = FromOptions().Concat(FromSources()).ToHashSet();

    /// <summary>Whether the code reads this environment variable as configuration.</summary>
    public static bool Reads(string variable)
    {
        var parts = variable.Split("__");
        return OfTheFramework.Contains(variable) || All.Any(key => Fits(key.Split(':'), parts));
    }

    /// <summary>A key as the guide writes it, with a star for each placeholder.</summary>
    public static string Normal(string key) => Placeholder().Replace(key, "*");

    private static bool Fits(string[] key, string[] parts) =>
        key.Length == parts.Length && key.Zip(parts).All(p => p.First == "*" || p.First == p.Second);

    private static IEnumerable<string> FromOptions()
    {
        var types = Assemblies.SelectMany(a => a.GetTypes()).ToList();
        foreach (var type in types)
        {
            if (type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } section)
            {
                foreach (var key in Members(type, (string)section.GetRawConstantValue()!))
                    yield return key;
            }
        }

        // Bound to a section by the scheme that it configures.
        foreach (var key in Members(types.Single(t => t.Name == "IntrospectionOptions"), "Identity"))
            yield return key;
    }

    private static IEnumerable<string> Members(Type type, string prefix) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).SelectMany(p => Keys(p.PropertyType, $"{prefix}:{p.Name}"));

    private static IEnumerable<string> Keys(Type type, string key)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
            return Keys(type.GenericTypeArguments[1], key + ":*");
        return type is { IsClass: true, Namespace: { } space } && space.StartsWith("KazMigration", StringComparison.Ordinal) ? Members(type, key) : [key];
    }

    private static IEnumerable<string> FromSources()
    {
        var names = typeof(RateLimits).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        foreach (var file in Sources())
        {
            foreach (Match match in Read().Matches(File.ReadAllText(file)))
            {
                var key = match.Groups["key"].Value;
                foreach (var name in key.Contains("{name}", StringComparison.Ordinal) ? names : [""])
                    yield return key.Replace("{name}", name, StringComparison.Ordinal);
            }
        }
    }

    public static IEnumerable<string> Sources() =>
        new[] { "building-blocks", "services" }.SelectMany(d => Directory.GetFiles(Repository.PathOf(d), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex("""(?:[Cc]onfiguration\[|GetValue(?:<[^>]*>)?\(\s*)\$?"(?<key>[A-Z]\w*(?::(?:\w|[{}])+)+)["]""")]
    private static partial Regex Read();

    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Placeholder();
}
