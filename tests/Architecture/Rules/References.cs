using System.Reflection;
using System.Text.RegularExpressions;

namespace KazMigration.Architecture.Tests;

/// <summary>Which assemblies may know which, read from what the compiler wrote into them.</summary>
internal static partial class References
{
    /// <summary>A domain knows the kernel and the framework's base library alone: no EF, no MediatR, no bus, no HTTP server.</summary>
    public static IEnumerable<string> OfDomain(Assembly assembly) =>
        Of(assembly).Where(r => r != "KazMigration.Kernel" && !BaseLibrary().IsMatch(r)).Select(r => $"{assembly.GetName().Name} → {r}");

    /// <summary>Use cases know no web server, no bus and no database server.</summary>
    public static IEnumerable<string> OfApplication(Assembly assembly) =>
        Of(assembly).Where(r => Technology().IsMatch(r)).Select(r => $"{assembly.GetName().Name} → {r}");

    /// <summary>A service learns of another by events and over HTTP, never by its code.</summary>
    public static IEnumerable<string> OfService(Assembly assembly, string service, IEnumerable<string> services) =>
        Of(assembly)
            .Where(r => services.Where(s => s != service).Any(other => r.StartsWith($"KazMigration.{other}.", StringComparison.Ordinal)))
            .Select(r => $"{assembly.GetName().Name} → {r}");

    /// <summary>The layers of one service point inwards.</summary>
    public static IEnumerable<string> OfLayer(Assembly assembly, params string[] outerLayers) =>
        Of(assembly)
            .Where(r => r.StartsWith("KazMigration.", StringComparison.Ordinal) && outerLayers.Any(layer => r.EndsWith('.' + layer, StringComparison.Ordinal)))
            .Select(r => $"{assembly.GetName().Name} → {r}");

    /// <summary>Building blocks know nothing of a service.</summary>
    public static IEnumerable<string> OfBuildingBlock(Assembly assembly, IEnumerable<string> services) => OfService(assembly, "", services);

    public static IEnumerable<string> OfKernel(Assembly assembly) =>
        Of(assembly).Where(r => !BaseLibrary().IsMatch(r)).Select(r => $"{assembly.GetName().Name} → {r}");

    private static IEnumerable<string> Of(Assembly assembly) => assembly.GetReferencedAssemblies().Select(r => r.Name!);

    // System.Data and System.Net would be a database and a network.
    [GeneratedRegex(@"^System\.(?!Data|Net\b).*$|^System$|^netstandard$")]
    private static partial Regex BaseLibrary();

    [GeneratedRegex(@"^(Microsoft\.AspNetCore|MassTransit|RabbitMQ|Npgsql|Microsoft\.Data\.SqlClient|Microsoft\.EntityFrameworkCore\.(Relational|SqlServer)|KazMigration\.(Persistence|Messaging|Web))\b")]
    private static partial Regex Technology();
}
